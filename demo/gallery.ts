// Draws the gallery from its list, and lets a reader try density, width, colours and language.
import './widgets.js';
import { type Exhibit, madeUp, published } from './datasets.js';

for (const [id, exhibits] of Object.entries({ published, 'made-up': madeUp })) {
  document.getElementById(id)!.append(...exhibits.map(article));
}
offerLanguages();
document.querySelector('form')!.addEventListener('change', apply);
apply();

function article(exhibit: Exhibit): HTMLElement {
  const { widget, file, question, asked, cells } = exhibit;
  const widgetElement = element(`council-${widget}`, '', { 'heading-level': '4' });
  widgetElement.setAttribute('src', `./data/${file}`);
  const links = element('ul');
  links.append(
    linkItem(`./data/${file}`, 'The dataset (JSON)'),
    linkItem(`./check.html?dataset=${file}`, 'Change it and see'),
    ...(cells ? [linkItem(`./data/sources/${cells}`, 'The published cells (CSV)')] : []),
  );
  const about = element('div', '', { class: 'about' });
  about.append(element('h3', question), element('p', asked), links);
  const frame = element('div', '', { class: 'frame' });
  frame.append(widgetElement);
  const article = element('article', '', { id: file.replace('.json', '') });
  article.append(about, frame);
  return article;
}

function linkItem(href: string, text: string): HTMLElement {
  const item = element('li');
  item.append(element('a', text, { href }));
  return item;
}

function element(
  tag: string,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The languages that all widgets have; with one there is nothing to choose. */
function offerLanguages(): void {
  const tags = [...new Set([...published, ...madeUp].map(({ widget }) => `council-${widget}`))];
  const spoken = tags.map((tag) => {
    const { locales } = customElements.get(tag) as unknown as { locales: Map<string, unknown> };
    return [...locales.keys()];
  });
  const shared = (spoken[0] ?? []).filter((lang) => spoken.every((each) => each.includes(lang)));
  const group = document.getElementById('languages')!;
  group.hidden = shared.length < 2;
  group.append(
    ...shared.map((lang, index) => {
      const choice = element('label');
      const radio = element('input', '', { type: 'radio', name: 'lang', value: lang });
      (radio as HTMLInputElement).checked = index === 0;
      choice.append(radio, nameOfLanguage(lang));
      return choice;
    }),
  );
}

function nameOfLanguage(lang: string): string {
  return { en: 'English', cy: 'Cymraeg' }[lang] ?? lang;
}

function apply(): void {
  const chosen = new FormData(document.querySelector('form')!);
  const value = (name: string) => (chosen.get(name) as string | null) ?? '';
  document.documentElement.style.colorScheme = value('colours') || 'light dark';
  document.querySelector('main')!.dataset.width = value('width');
  document.querySelectorAll('article .frame > *').forEach((widget) => {
    widget.setAttribute('density', value('density'));
    if (value('lang')) widget.setAttribute('lang', value('lang'));
  });
}
