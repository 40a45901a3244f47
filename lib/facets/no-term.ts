/**
 * Stands for having no term of a facet, where a term is named: `country=_none`. No slug has an
 * underscore, so a client called “None” has another address, and no address needs it encoded.
 */
export const noTerm = '_none'
