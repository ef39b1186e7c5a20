// A printed certificate held against the record that was taken in. Loaded when it is asked for: the rule of the certificate and
// what the course is come with it.
import { verifyCertificate, type CodeFinding } from '../mastery/certificate-code.ts';
import type { CertificateCourse } from '../mastery/certificate.ts';
import { fetchContent } from './fetch-content.ts';
import { readRecord } from './store.ts';

/** Rejects where the course's file or the record cannot be had. */
export async function checkCertificate(
  courseHref: string,
  person: { readonly key: string; readonly id: string },
  code: string,
  name: string,
): Promise<CodeFinding> {
  const [course, record] = await Promise.all([
    fetchContent<CertificateCourse>(courseHref),
    readRecord(person.key),
  ]);
  return verifyCertificate(code, { learner: person.id, name }, record, course);
}
