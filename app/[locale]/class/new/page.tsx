import { ClassPage, type ClassParams, classMetadata } from '#app/class-page.tsx';
import { NewClass } from '#class/new/new-class.tsx';
import '../../../class-teacher.css';

export const generateMetadata = (props: ClassParams) => classMetadata('new', props);

export default function Page(props: ClassParams) {
  return (
    <ClassPage {...props} page="new" says={['class.new', 'class.problem', 'class.phase', 'lang', 'layer']}>
      <NewClass />
    </ClassPage>
  );
}
