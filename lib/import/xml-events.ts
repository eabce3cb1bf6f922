import { SaxesParser } from 'saxes';
import { ImportProblem } from './problem.ts';

/** What is told while XML is read, in order. */
export interface XmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

/**
 * Reads XML, strictly, and tells what is in it. Nothing is fetched and no entity is known but the five of XML itself.
 *
 * Throws ImportProblem: `xml-entities` for a document type with declarations of its own (which could define entities
 * that multiply or name files), `bad-xml` for anything else that is no well-formed XML (details `line`).
 */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  parser.on('error', () => {
    throw new ImportProblem('bad-xml', { line: parser.line });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new ImportProblem('xml-entities');
  });
  parser.on('opentag', ({ name, attributes }) => events.open(name, attributes));
  parser.on('closetag', ({ name }) => events.close(name));
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.write(xml.replace(/^\ufeff/, '')).close();
}
