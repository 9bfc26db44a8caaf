export interface Page<T> {
  items: T[];
  /** `{ link }` where there is more than one page, else empty. */
  headers: Record<string, string>;
}

/** Cuts out the page that `per_page` and `page` ask for, with GitHub's `Link` header. */
export function paginate<T>(all: T[], url: URL, size: { standard: number; most: number }): Page<T> {
  const perPage = Math.min(positive(url, 'per_page') ?? size.standard, size.most);
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
