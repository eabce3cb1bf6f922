import { ClassPage, type ClassParams, classMetadata } from '#app/class-page.tsx';
import { ClassHome } from '#class/home/class-home.tsx';
import '../../class-teacher.css';

export const generateMetadata = (props: ClassParams) => classMetadata('home', props);

export default function Page(props: ClassParams) {
  return (
    <ClassPage {...props} page="home" says={['class.home', 'class.join']}>
      <ClassHome />
    </ClassPage>
  );
}
