type Attributes = Record<string, string | number | boolean>;

/**
 * Makes an element. Text becomes text, whatever it holds: this is the only way in which the page makes elements, and
 * its content security policy forbids those that parse HTML.
 * @param attributes `true` sets an attribute without a value, `false` leaves it out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** The element of page.html with this ID. @throws when it is not there, or of another kind */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} with the ID ${id}.`);
  return found;
}
