import { checkContent } from '#lib/content/check.ts';
import { reportProblems } from '#lib/model/problem.ts';

const only = process.argv[2];
const { problems, dossiers, editions, annotations } = await checkContent('articles', 'messages', only);
if (problems.length > 0) {
  console.error(reportProblems(problems));
  process.exit(1);
}
console.log(`No problems: ${dossiers} dossier(s), ${editions} editions, ${annotations} notes.`);
