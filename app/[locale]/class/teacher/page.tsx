import { ClassPage } from '#app/class-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { TeacherPage } from '#class/teacher/teacher-page.tsx';
import '../../../layers.css';
import '../../../class.css';
import '../../../class-teacher.css';

const says = [
  'class.new',
  'class.phase',
  'class.problem',
  'class.room',
  'class.teacher',
  'lang',
  'layer',
  'reader',
] as const;

export const generateMetadata = (props: ProgramParams) => programMetadata('teacher', props);

export default function Page(props: ProgramParams) {
  return (
    <ClassPage {...props} page="teacher" says={says}>
      <TeacherPage />
    </ClassPage>
  );
}
