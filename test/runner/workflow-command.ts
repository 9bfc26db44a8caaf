export interface WorkflowCommand {
  name: string;
  /** Names in lower case. */
  properties: Record<string, string>;
  data: string;
}

/**
 * The command that a line of output holds, if it is one of those that the runner knows. `::name k=v::data` counts
 * only at the start of a line, the older `##[name k=v;]data` anywhere in it.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseCurrent(line.trimStart(), known) ?? parseLegacy(line, known);
}

function parseCurrent(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(2, end));
  if (!known.has(name.toLowerCase())) return undefined;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties.trim(), ',', unescapeProperty),
    data: unescapeData(line.slice(end + 2)),
  };
}

function parseLegacy(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!known.has(name.toLowerCase())) return undefined;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, ';', unescapeLegacy),
    data: unescapeLegacy(line.slice(end + 1)),
  };
}

function splitInfo(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function readProperties(text: string, separator: string, decode: (value: string) => string) {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) properties[name.toLowerCase()] = decode(value);
  }
  return properties;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function unescapeLegacy(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
