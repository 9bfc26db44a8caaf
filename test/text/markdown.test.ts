import { describe, expect, it } from 'vitest';
import { details, document, link, place, table, text } from '../../src/text/markdown.ts';
import { readable, render, textNodes } from './render.ts';

const HOSTILE = [
  'a | b || c',
  '`code` and ``more``',
  '*bold* **bolder** _slanted_ __more__ a_b_c',
  '~gone~ ~~gone~~',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</summary></details><h1>',
  '<!-- hidden --> --> <!--',
  '&lt;b&gt; &amp; &#64;sam &colon;',
  '[a](javascript:alert(1))',
  '![a](https://evil.example/a.png)',
  '[a]: https://evil.example',
  '[^1] [x] [ ] \\[a\\]',
  '\\| \\\\| \\',
  '# heading #',
  '#1 owner/name#12 GH-12 gh-3',
  '@sam and @org/team, sam@example.org',
  'https://evil.example http://evil.example ftp://evil.example',
  'www.evil.example WWW.evil.example',
  'mailto:sam@example.org xmpp:sam@example.org',
  ':tada: :+1: a:b:c 10:30:45',
  '$x$ $$y$$ $`z`$ US$ 5 and $6',
  '1. one',
  '10) ten',
  '- dash',
  '+ plus',
  '* star',
  '---',
  '===',
  '***',
  '> quote',
  '    indented',
  '```js',
  '~~~',
  '| --- |',
  ': --- :',
  'Wall·E & Eve — “Ça va?”',
  '進撃の巨人 می‌خواهم 👨‍👩‍👧',
  "Marvel's Agents of S.H.I.E.L.D.",
];

/** Every place where a summary puts a title. */
const PLACES: Record<string, (markdown: string) => string> = {
  'a paragraph': markdown => markdown,
  'a heading': markdown => `## ${markdown}`,
  'a list': markdown => `- ${markdown}`,
  'a table': markdown => table(['', 'Title'], [['S01E01', markdown]]),
  'a bold line': markdown => `**${markdown}**: x`,
  'the middle of a line': markdown => `Marked in bulk: ${markdown}: 22 plays`,
  'a folded list': markdown => details('More', `- ${markdown}`),
};

/** Elements that a place has whatever stands in it. */
function tags(html: string): string[] {
  return (html.match(/<\/?[a-z][^>]*>/gi) ?? []).filter(tag => !/^<\/?span>$/.test(tag));
}

describe.each(Object.entries(PLACES))('a title in %s', (_, put) => {
  const plain = tags(render(put('title')));

  it.each(HOSTILE)('stays text: %s', title => {
    const html = render(put(text(title)));
    expect(tags(html)).toEqual(plain);
    expect(readable(html).replace(/\s+/g, ' ')).toContain(title.replace(/\s+/g, ' ').trim());
  });

  it.each(HOSTILE)('is no mention, link, emoji or formula: %s', title => {
    for (const node of textNodes(render(put(text(title))))) {
      expect(node).not.toMatch(/@[\w-]|:(?!\d\d?:)[\w+-]+:|#\d|\bgh-\d|:\/\/|www\./i);
      if (node.includes('$')) expect(node).toBe('$');
    }
  });
});

describe('a title', () => {
  it('is on one line, whatever ends lines', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\n\n', '\u0085']) {
      expect(text(`One${end}Two`)).toBe('One Two');
    }
  });

  it('cannot hide or reorder what is around it', () => {
    expect(text('a\u202Eb\u2066c\u200Bd\u0000e\u001B[31mf\uFEFF')).toBe('a b c d e \\[31mf');
  });

  it('that is empty or only blank is nothing', () => {
    expect(text('')).toBe('');
    expect(text(' \n\t')).toBe('');
  });
});

describe('a link', () => {
  it('keeps its address whole', () => {
    const address = 'https://github.com/sam/x/new/main?filename=changes/a.csv&value=a%20(b),c';
    expect(render(link('Remove', address))).toBe(
      '<p><a href="https://github.com/sam/x/new/main?filename=changes/a.csv&amp;value=a%20%28b%29,c">Remove</a></p>',
    );
  });

  it.each(HOSTILE)('shows its label as text: %s', label => {
    const html = render(link(text(label), 'https://trakt.tv/shows/lost'));
    expect(html).toMatch(/^<p><a href="https:\/\/trakt\.tv\/shows\/lost">.*<\/a><\/p>$/s);
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});

describe('a place', () => {
  it('is a file and a line', () => {
    expect(place({ file: 'changes/a_b.csv', line: 5 })).toBe('changes/a\\_b.csv, line 5');
    expect(place({ file: 'a.csv' })).toBe('a.csv');
  });
});

describe('a document', () => {
  it('leaves out what is not there', () => {
    expect(document(['## A', undefined, '', 'b'])).toBe('## A\n\nb\n');
  });

  it('is cut below GitHub’s 1 MiB, between parts and with a sentence that says so', () => {
    const part = `${'é'.repeat(20_000)} end`;
    const markdown = document(Array.from({ length: 100 }, () => part));
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(900_000);
    expect(markdown.trim().split('\n\n').at(-1)).toBe(
      'Some of this did not fit: GitHub shows at most 1 MiB of summary. The CSV has everything.',
    );
    expect(markdown.trim().split('\n\n').at(-2)).toBe(part);
  });
});
