import {
  allClientFiles,
  allPageFiles,
  allProjectFiles,
  allRegionFiles,
  allSiteFiles,
  allSolutionFiles,
} from 'contentlayer/generated'
