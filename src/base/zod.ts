// What schemas are made of: zod's small edition, which loads in a third of the time. By name, so that no more of it is bundled.
import { en } from 'zod/locales';
import { config } from 'zod/mini';

// Unlike the large one it says nothing in words on its own.
config(en());

export type { infer, output, ZodMiniType } from 'zod/mini';
export {
  _default,
  array,
  boolean,
  catch,
  coerce,
  enum,
  extend,
  gt,
  int,
  iso,
  literal,
  maximum,
  minimum,
  minLength,
  nullable,
  nullish,
  number,
  object,
  optional,
  partial,
  pipe,
  positive,
  refine,
  regex,
  string,
  transform,
  union,
  unknown,
} from 'zod/mini';
