import { readable, render } from '../text/render.ts';

/** A link of a summary, as a browser has it. */
export interface Link {
  /** What a person reads, with plain spaces. */
  label: string;
  address: URL;
}

/** All links of a summary, in order. */
export function linksOf(summary: string): Link[] {
  return [...render(summary).matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, address = '', label = '']) => ({
      label: readable(label).replace(/&nbsp;|\u00A0/g, ' '),
      address: new URL(address.replaceAll('&amp;', '&')),
    }),
  );
}

/**
 * The file that GitHub's new-file page shows behind the first link with this label: its name and content, to be pushed.
 * @throws Error when there is no such link, or it leads to another page
 */
export function fileBehind(summary: string, label: string): Record<string, string> {
  const { address } = linksOf(summary).find(one => one.label === label) ?? {};
  const [name, content] = ['filename', 'value'].map(key => address?.searchParams.get(key));
  if (!address?.pathname.includes('/new/') || !name || content == null)
    throw new Error(`The summary has no link “${label}” to a new file.`);
  return { [name]: content };
}
