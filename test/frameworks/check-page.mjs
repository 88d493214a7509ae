// Checks the page of an application: what a server wrote, what is drawn of its object, and what it hears.

import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { serveFolder } from './serve-folder.mjs';

const VISITS = 'Visits to children on a plan in time (made-up figures)';
const REVIEWS = 'Reviews of plans in time (made-up figures)';
const CHART = '#by-object';
/** A loop of rendering would have gone round often by then. */
const LOOP_MS = 500;

/** @throws where the page of the folder is not as every application's has to be */
export async function checkPage(browser, folder, { server }) {
  const served = await serveFolder(folder);
  const page = await browser.newPage();
  try {
    const said = listenTo(page, served.address);
    if (server) checkHtml(await (await fetch(served.address)).text());
    await page.goto(served.address);
    await checkDrawn(page);
    await checkHeard(page);
    await checkReplaced(page);
    const asked = served.asked.filter((path) => path === '/figures.json');
    assert.equal(asked.length, 1, 'the file of `src` is asked for once, however often it renders');
    assert.deepEqual(said, []);
  } finally {
    await page.close();
    await served.close();
  }
}

/** What is said on the console, and what is asked of another server than that of the page. */
function listenTo(page, address) {
  const said = [];
  page.on('console', (line) => {
    if (/^(warn|error|assert)/.test(line.type())) said.push(line.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) said.push(`asked for ${url}`);
  });
  return said;
}

/** The server has written the attributes and what stands in for the picture, and no object as a text. */
function checkHtml(html) {
  const [tag] = /<council-indicator-trend[^>]*by-object[^>]*>/.exec(html) ?? [''];
  assert.match(tag, /class="chart"/);
  assert.match(tag, /heading-level="3"/);
  assert.match(html, /The chart is drawn where scripts run/);
  assert.match(html, /src="\/figures\.json"/);
  assert.ok(!html.includes('[object Object]'), 'an object is written as a text');
}

async function checkDrawn(page) {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('council-indicator-trend')];
    return charts.length > 1 && charts.every(({ state }) => state === 'drawn');
  });
  assert.equal(await titleOf(page), VISITS);
  const heading = await page.$eval(CHART, (chart) => {
    const title = chart.shadowRoot.querySelector('[part~=heading]');
    return [title?.textContent, title?.ariaLevel];
  });
  assert.deepEqual(heading, [VISITS, '3']);
  assert.equal(await page.$eval(CHART, ({ className }) => className), 'chart');
}

/** A person chooses a point; the page hears of it and renders again, which draws nothing anew. */
async function checkHeard(page) {
  await page.waitForFunction(() => Number(document.querySelector('#ready').textContent) > 0);
  await page.$eval(CHART, (chart) => chart.shadowRoot.querySelector('.explore').focus());
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#selected').textContent !== '');
  assert.match(await textOf(page, '#selected'), /^Exampleshire, 2020/);
  const ready = await textOf(page, '#ready');
  await wait(LOOP_MS);
  assert.equal(await textOf(page, '#ready'), ready, 'the picture is drawn again and again');
}

async function checkReplaced(page) {
  const ready = Number(await textOf(page, '#ready'));
  await page.$eval('#other', (button) => button.click());
  await page.waitForFunction(
    (before) => Number(document.querySelector('#ready').textContent) > before,
    {},
    ready,
  );
  assert.equal(await titleOf(page), REVIEWS);
  await wait(LOOP_MS);
  assert.equal(Number(await textOf(page, '#ready')), ready + 1);
}

const titleOf = (page) => page.$eval(CHART, ({ published }) => published?.title);
const textOf = (page, selector) => page.$eval(selector, ({ textContent }) => textContent.trim());
