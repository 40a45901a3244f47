import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/**
 * Where the official schema may lie, beside the repository (its licence is not ours, so it is no part
 * of it): https://iatistandard.org/en/iati-standard/203/schema/downloads/.
 */
const file = path.resolve(
  process.env.IATI_SCHEMAS ?? '../shared/iati-2.03',
  'iati-activities-schema.xsd',
)

/** Whether the official schema is there to validate against. */
export const hasOfficialSchema = existsSync(file)

/**
 * Validates a file against the official schema of IATI 2.03.
 *
 * @throws with the first things that are wrong.
 */
export function validateOfficially(xml: string): void {
  xmlRegisterFsInputProviders()
  using schema = XmlDocument.fromBuffer(readFileSync(file), { url: file })
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  validator.validate(document)
}
