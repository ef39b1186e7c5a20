// What the certificate asks for and of what course; fetched when a trainer checks one.
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../compose/locale-paths.ts';
import { readCertificateCourse } from '../../../../compose/read-certificate.ts';

export const getStaticPaths = () => localePaths([{ params: {}, props: {} }]);

export const GET: APIRoute = async () => Response.json(await readCertificateCourse());
