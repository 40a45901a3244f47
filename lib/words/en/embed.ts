/** Frames for other sites, and the page where one chooses them. */
export const embed = {
  title: 'Embed projects',
  lead: 'Show projects on your own site: choose a view, copy the code, and paste it into a page. The frame always shows the current projects, runs no script and sets no cookie.',
  description: 'Show a list, map, timeline or table of these projects on another site.',
  view: 'View',
  views: {
    list: 'List',
    map: 'Map',
    figure: 'Number',
    timeline: 'Timeline',
    matrix: 'Coverage table',
  },
  colours: 'Colours',
  schemes: {
    device: 'As on the visitor’s device',
    light: 'Light',
    dark: 'Dark',
  },
  noColours: (text: string) =>
    `There are no colours “${text}”; those of the visitor’s device are used.`,
  show: 'Update code',
  code: 'Code to copy',
  counted: (sentence: string) => `Projects shown: ${sentence}.`,
  filter: 'Change the filters in the list',
  preview: 'Preview',
  open: 'Open the frame by itself',
  all: (site: string) => `All of them on ${site}`,
  others: (site: string) => `All projects on ${site}`,
  problems: {
    notFound: 'Not found',
    noFrame: (site: string) =>
      `There is a frame for addresses of ${site}/projects and ${site}/embed/projects only: put one into “url”.`,
    format: 'Not implemented',
    onlyJson: 'Answers are in JSON only: leave “format” out.',
  },
  noTime: 'None of these projects states a year.',
} as const
