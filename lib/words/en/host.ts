/** The editor on a host: signing in, branches, and what can go wrong on the way to the server. */
export const host = {
  loading: 'The editor is loading\u00a0…',
  late: {
    why: 'This takes longer than usual. Check your connection.',
    again: 'Load the page again',
  },
  needsScript: {
    title: 'The editor needs JavaScript',
    way: 'Allow it for this site, then load the page again.',
  },
  signIn: {
    title: 'Sign in to write',
    why: 'Everybody who may write to the repository of this site on GitHub can sign in.',
    go: 'Sign in with GitHub',
  },
  failed: {
    title: 'The editor cannot be opened',
    again: 'Try again',
    defaultBranch: 'Open the default branch',
    otherAccount: 'Sign in again',
  },
  bar: {
    label: 'Branch and account',
    branch: 'Branch',
    newBranch: 'New branch',
    name: 'Name of the branch',
    hint: 'It begins where this page was opened. What you have typed goes there when you save.',
    create: 'Create',
    cancel: 'Cancel',
    created: (name: string) => `You are on the branch “${name}”. Save to put your text there.`,
    pullRequest: 'Propose for the site',
    signedInAs: (login: string) => `Signed in as ${login}`,
    signOut: 'Sign out',
    readOnly: 'You can read but not save: ask for the role Write in the repository.',
  },
  build: {
    building: 'Saved. The site is being built …',
    live: 'Your save is live.',
    checked: 'Saved. All checks passed.',
    failed: 'The build failed.',
    failedWhy: 'Your save is kept, but the build failed, so the site stays as it was.',
    fix: 'Fix this in the form and save again, or tell your administrator.',
    close: 'Close',
  },
  link: {
    open: 'Preview link',
    title: 'Preview link',
    what: 'Anyone with the link can see this project as it is saved, without an account, and no other draft. It always shows the newest save on this branch. What you have not saved is not in it.',
    works: 'Create a link that works for',
    lengths: [
      { value: '1d', label: '1 day' },
      { value: '7d', label: '7 days' },
      { value: '30d', label: '30 days' },
    ],
    link: 'Link',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
    shows: (branch: string, iso: string) =>
      `It shows the branch “${branch}” and works until ${iso.slice(0, 16).replace('T', ' ')} UTC. To revoke it earlier, increase the preview version of the project and save.`,
    opensHere:
      'It opens only on this computer. For a link that you can send, set SITE_URL to the address of the public site.',
    unread: {
      unreachable:
        'GitHub could not be reached to try it. Until it can be, the link shows the version on the site.',
      noAccess:
        'It shows the version on the site, not this draft: the site may not read the repository. Your administrator can set KEYSTATIC_GITHUB_READ_TOKEN (docs/github-mode.md).',
      noBranch:
        'It shows the version on the site, not this draft: GitHub does not show the branch.',
      noFile: 'It shows the version on the site, not this draft: GitHub does not show the file.',
      tooLarge: 'It shows the version on the site, not this draft: the draft is too large.',
    },
  },
  ended: {
    words: 'Your sign-in has ended. What you wrote stays here.',
    again: 'Sign in again in a new window',
  },
  answers: {
    /** How every refusal of this site begins. */
    refused: 'Nothing was saved',
    late: 'The site did not answer within 25 seconds. Try again.',
    lateSave:
      'It is not known whether this was saved: the site did not answer within 25 seconds. Your text is still in the form. Save again; nothing is saved twice.',
    offline: 'The site cannot be reached. Check the connection and try again.',
    offlineSave:
      'It is not known whether this was saved: the site cannot be reached. Your text is still in the form. Check the connection and save again; nothing is saved twice.',
    tooLarge:
      'Nothing was saved: the images are too large to be sent together. Save them one at a time, or make them smaller: 2,400 pixels wide is enough.',
    broken: (status: number) =>
      `The site could not do this (status ${status}). Try again; if it happens again, tell your administrator.`,
    gone: 'This file is no longer there: somebody has deleted or renamed it. Reload the page to see the files as they are now.',
    notLoaded: 'Not loaded: open the list again',
    lost: (count: number, words: string) =>
      `${count === 1 ? 'An entry' : `${count} entries`} could not be loaded. ${words}`,
  },
} as const
