/** The page shown when the server fails. */
export const failure = {
  title: 'Sorry, there is a problem with this page',
  text: 'The problem is on our side. Try again later, or use one of these links.',
  retry: 'Try again',
  projects: 'All projects',
  home: 'Home',
} as const
