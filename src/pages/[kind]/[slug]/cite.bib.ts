import { citeAs } from '../../../page-data/cite-as.ts';
import { getCitable } from '../../../page-data/citable-pages.ts';

export const getStaticPaths = getCitable;
export const GET = citeAs('bib');
