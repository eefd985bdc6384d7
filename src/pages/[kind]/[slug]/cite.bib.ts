import { citeAs } from '../../../components/cite-as.ts';
import { getCitable } from '../../../components/works.ts';

export const getStaticPaths = getCitable;
export const GET = citeAs('bib');
