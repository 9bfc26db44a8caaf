import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub's renderer makes HTML of it, with HTML let through so that nothing hostile is hidden. */
export function render(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** The pieces of text between tags and comments: what GitHub looks through for mentions, emoji codes and formulas. */
export function textNodes(html: string): string[] {
  return html
    .split(/<!--.*?-->|<[^>]*>/s)
    .map(decode)
    .filter(text => text.trim() !== '');
}

/** The main headings of a summary, and what it says of what it leaves out. */
export function headingsAndCuts(markdown: string): string[] {
  return markdown.split('\n').filter(line => /^(## |(- )?… and |Some of this did not fit)/.test(line));
}

/** What a person reads. */
export function readable(html: string): string {
  return decode(html.replace(/<!--.*?-->|<[^>]*>/gs, ''));
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
