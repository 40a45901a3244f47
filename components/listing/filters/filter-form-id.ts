/** The id of the form, so that the search field above the results can belong to it. */
export const filterFormId = 'filters'
