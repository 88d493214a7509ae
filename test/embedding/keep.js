// In the page of an editor: puts HTML in, saves, puts what was saved in again, and saves again.

import * as stated from './configurations.js';

const savers = { tinymce: saveInTinymce, ckeditor: saveInCkeditor, dompurify: saveByDompurify };

/** What was saved the first and the second time. */
export async function keep(editor, isStated, html) {
  const save = savers[editor];
  const configuration = isStated ? stated[editor] : {};
  const first = await save(html, configuration);
  return [first, await save(first, configuration)];
}

async function saveInTinymce(html, configuration) {
  const target = document.createElement('textarea');
  document.body.append(target);
  const [editor] = await window.tinymce.init({
    target,
    license_key: 'gpl',
    promotion: false,
    plugins: 'table link lists code',
    ...configuration,
  });
  editor.setContent(html);
  const saved = editor.getContent();
  editor.remove();
  target.remove();
  return saved;
}

async function saveInCkeditor(html, { extraPlugins = [], ...configuration }) {
  const named = window.CKEDITOR;
  const plugins = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Link', 'List']
    .concat(['BlockQuote', 'MediaEmbed', 'Table', 'TableToolbar'], extraPlugins)
    .map((name) => named[name]);
  const target = document.createElement('div');
  document.body.append(target);
  const editor = await named.ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins,
    ...configuration,
  });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  target.remove();
  return saved;
}

async function saveByDompurify(html, configuration) {
  return window.DOMPurify.sanitize(html, configuration);
}
