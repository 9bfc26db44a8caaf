// What `schema` makes schemas of. By name, so that no more of zod is bundled.
export {
  array,
  boolean,
  enum,
  int,
  iso,
  literal,
  number,
  object,
  string,
  union,
  unknown,
} from 'zod';
