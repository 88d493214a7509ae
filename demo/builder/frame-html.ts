// Writes the frame that shows a widget where a CMS takes nothing else, and the link for where it is taken away.
import { escaped } from '../../src/core/table/table-lines.js';
import { isWelshPage, pageLang } from '../words/page-language.js';
import { words } from './words/words.js';

export interface FrameHtml {
  readonly widget: string;
  readonly title: string;
  /** The address of the dataset, as `embed.html` asks for it. */
  readonly src: string;
  /** The folder of the widgets' files: in full, since an editor may change any other. */
  readonly folder: string;
}

export function frameHtml({ widget, title, src, folder }: FrameHtml): string {
  const query = `widget=${widget}&src=${encodeURIComponent(src).replace(/%2F/g, '/')}&lang=${pageLang}`;
  const texts = words.take.html;
  const address = escaped(`${folder}/embed.html?${query}`);
  // A Welsh frame may go onto an English page.
  const lang = isWelshPage ? ' lang="cy"' : '';
  return [
    `<iframe${lang} src="${address}" title="${escaped(texts.frameTitle({ title }))}" width="100%" height="560"></iframe>`,
    `<p${lang}><a href="${address}">${texts.ownPage}</a></p>`,
    '',
  ].join('\n');
}
