import { expect, it } from 'vitest'
import { nameLicence } from './licence'

it.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
  ['http://creativecommons.org/licenses/by-nc-sa/3.0', 'CC BY-NC-SA 3.0'],
  ['https://creativecommons.org/licenses/by/3.0/igo/', 'CC BY 3.0 IGO'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['https://opendatacommons.org/licenses/odbl/', 'ODC ODBL'],
  ['https://data.example.org/terms', 'https://data.example.org/terms'],
])('the licence at %s is called %s', (address, name) => expect(nameLicence(address)).toBe(name))
