// Publishes posts as a person does: signs in, and gives the block editor its blocks.

import { setTimeout as wait } from 'node:timers/promises';

const WAIT_MS = 60_000;

/** Signs a user in; the page is of a browser context of its own. */
export async function signIn(page, { origin, password }, name) {
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(`${origin}/wp-login.php`);
  // The page of WordPress gives its field the focus after a while, and takes away what is in it.
  await wait(500);
  await page.type('#user_login', name);
  await page.type('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (page.url().includes('wp-login.php')) throw new Error(`${name} could not sign in.`);
}

/**
 * @param blocks of the post, each with name and attributes as the editor has them
 * @returns the address of the post
 */
export async function publish(page, { origin }, blocks) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() =>
    globalThis.wp?.data?.select('core/editor')?.getCurrentPostId?.(),
  );
  return page.evaluate(async (given) => {
    const { wp } = globalThis;
    const made = given.map(({ name, attributes }) => wp.blocks.createBlock(name, attributes));
    wp.data.dispatch('core/block-editor').resetBlocks(made);
    await wp.data.dispatch('core/editor').editPost({ title: 'Report', status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
    const editor = wp.data.select('core/editor');
    if (!editor.didPostSaveRequestSucceed()) throw new Error('The post was not saved.');
    return editor.getPermalink();
  }, blocks);
}
