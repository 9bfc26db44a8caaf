/**
 * What is shown as `***`: values, each line of a value, and the encodings that the runner hides as well.
 * https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/SecretMasker.cs
 */
export function createMasks() {
  const values = new Set<string>();
  const hidden = new Set<string>();

  const addOne = (value: string) => {
    if (value === '') return;
    values.add(value);
    for (const form of encodings(value)) if (form !== '') hidden.add(form);
  };

  return {
    values,
    add(value: string): void {
      addOne(value);
      for (const line of value.split(/[\r\n]+/)) addOne(line.trim());
    },
    /** The text with everything hidden, overlapping finds as one. */
    apply(text: string): string {
      const found = [...hidden].flatMap(form => positions(text, form)).sort((a, b) => a.start - b.start);
      let shown = '';
      let end = -1;
      for (const position of found) {
        if (position.start > end) shown += `${text.slice(Math.max(end, 0), position.start)}***`;
        end = Math.max(end, position.end);
      }
      return shown + text.slice(Math.max(end, 0));
    },
  };
}

function positions(text: string, form: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    found.push({ start, end: start + form.length });
  }
  return found;
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    ...[0, 1, 2].map(shift => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value.replace(/[<>"'&]/g, character => `&${XML_NAMES[character]};`),
    /^".{7,}"$/s.test(value) ? value.slice(1, -1) : '',
  ];
}

const XML_NAMES: Record<string, string> = { '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', '&': 'amp' };
