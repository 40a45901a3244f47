/** When a page could not be made. */
export const failure = {
  title: 'This page could not be made',
  text: 'The fault is ours, not yours. Try again in a moment, or go on from one of these.',
  retry: 'Try again',
  projects: 'All projects',
  home: 'Home',
} as const
