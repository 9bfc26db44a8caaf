export interface Page<T> {
  items: T[];
  /** `{ link }` where there is more than one page, else empty. */
  headers: Record<string, string>;
}

/** Whatever `per_page` says: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const MOST_A_PAGE = 100;

/**
 * Cuts out the page that `per_page` and `page` ask for, with GitHub's `Link` header. Without `per_page` a page has
 * `standard` items, which may be more than can be asked for.
 */
export function paginate<T>(all: T[], url: URL, standard = 30): Page<T> {
  const asked = positive(url, 'per_page');
  const perPage = asked === undefined ? standard : Math.min(asked, MOST_A_PAGE);
  const page = positive(url, 'page') ?? 1;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const links: string[] = [];
  const link = (relation: string, number: number) => {
    const target = new URL(url);
    target.searchParams.set('page', `${number}`);
    links.push(`<${target.href}>; rel="${relation}"`);
  };
  if (page > 1) link('prev', page - 1);
  if (page < last) link('next', page + 1);
  if (page < last) link('last', last);
  if (page > 1) link('first', 1);
  return {
    items: all.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function positive(url: URL, name: string): number | undefined {
  const value = Number(url.searchParams.get(name));
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
