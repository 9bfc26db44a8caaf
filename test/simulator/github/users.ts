export const API = 'https://api.github.com';

const USER_LINKS = [
  'followers',
  'following',
  'gists',
  'starred',
  'subscriptions',
  'organizations',
  'repos',
  'events',
  'received_events',
];

/** A person or a bot. */
export function userAnswer(
  login: string,
  type: 'User' | 'Bot' | 'Organization' = login.endsWith('[bot]') ? 'Bot' : 'User',
): Record<string, unknown> {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: idOf(login),
    node_id: `U_${idOf(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    ...linksBelow(url, USER_LINKS),
    type,
    site_admin: false,
  };
}

export function linksBelow(url: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [`${name}_url`, `${url}/${name}`]));
}

/** Always the same for the same login. */
function idOf(login: string): number {
  if (login === 'github-actions[bot]') return 41_898_282;
  return [...login].reduce((id, letter) => (id * 31 + letter.charCodeAt(0)) % 90_000_000, 1_000_003);
}
