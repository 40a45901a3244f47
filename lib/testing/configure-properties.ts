import fc from 'fast-check'
import { propertySettings } from './property-runs'

/** Before the tests of every file. */
fc.configureGlobal(propertySettings)
