import { OwnPage } from '#app/own-page.tsx';
import { type ProgramParams, programMetadata } from '#app/program-page.tsx';
import { ImportDesk } from '#desk/import-desk.tsx';
import '../../desk.css';
import '../../import.css';

export const generateMetadata = (props: ProgramParams) => programMetadata('import', props);

export default function Page(props: ProgramParams) {
  return (
    <OwnPage {...props} page="import" says={['import', 'lang', 'own']}>
      <ImportDesk />
    </OwnPage>
  );
}
