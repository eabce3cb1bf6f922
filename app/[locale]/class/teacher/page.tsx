import { ClassPage, type ClassParams, classMetadata } from '#app/class-page.tsx';
import { TeacherPage } from '#class/teacher/teacher-page.tsx';
import '../../../class-teacher.css';

export const generateMetadata = (props: ClassParams) => classMetadata('teacher', props);

const says = ['class.new', 'class.phase', 'class.problem', 'class.room', 'class.teacher', 'lang', 'layer'] as const;

export default function Page(props: ClassParams) {
  return (
    <ClassPage {...props} page="teacher" says={says}>
      <TeacherPage />
    </ClassPage>
  );
}
