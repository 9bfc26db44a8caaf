/** What a repository is. */
export interface RepositoryFacts {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  visibility: 'private' | 'public' | 'internal';
  default_branch: string;
  is_template?: boolean;
  /** Whether the owner is an organisation; by default that of an internal repository is. */
  isOrganization?: boolean;
  has_issues?: boolean;
}

export function fullName(facts: RepositoryFacts): string {
  return `${facts.owner}/${facts.name}`;
}
