<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acting</name>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>Hay decisiones que aún no han salido</translation>
    </message>
    <message>
        <source>Some of your decisions for “%1” haven&apos;t reached the server yet. Send them before you go on?</source>
        <translation>Algunas de sus decisiones para «%1» aún no han llegado al servidor. ¿Enviarlas antes de continuar?</translation>
    </message>
    <message>
        <source>You act in “%1” as an administrator.</source>
        <translation>Usted actúa en «%1» como administrador.</translation>
    </message>
    <message>
        <source>%1 It is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 Está suspendida: allí puede leer y borrar, nada más.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>You act in no organisation. Choose one first.</source>
        <translation>No actúa en ninguna organización. Elija primero una.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more, or not within your reach. You act in no organisation now.</source>
        <translation>«%1» ya no existe o ya no está a su alcance. Ahora no actúa en ninguna organización.</translation>
    </message>
    <message>
        <source>Acts in %1</source>
        <translation>Actúa en %1</translation>
    </message>
    <message>
        <source>It goes on as soon as the server has answered.</source>
        <translation>Continúa en cuanto el servidor haya respondido.</translation>
    </message>
    <message>
        <source>Go on and &amp;lose them</source>
        <translation>Continuar y &amp;perderlas</translation>
    </message>
    <message>
        <source>%1 Its platform is suspended: you can read and erase there, nothing else.</source>
        <translation>%1 La plataforma de esta organización está suspendida: allí puede leer y borrar, nada más.</translation>
    </message>
</context>
<context>
    <name>ApprovalDelegate</name>
    <message>
        <source>Look closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Leaves in %1 s</source>
        <translation>Sale en %1 s</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>ApprovalsModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>On the page “%1”</source>
        <translation>En la página «%1»</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Sus teclas</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Agreed</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Días que se conservan los informes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Los planes se aprueban solos</translation>
    </message>
    <message>
        <source>Interviews cancelled</source>
        <translation>Entrevistas canceladas</translation>
    </message>
    <message>
        <source>Days that candidates&apos; data are kept</source>
        <translation>Días que se conservan los datos de los candidatos</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Número del certificado</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Which deliveries</source>
        <translation>Qué entregas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Two persons for plan and report</source>
        <translation>Dos personas para plan e informe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>There was a receiver</source>
        <translation>Había un receptor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Asked to talk to a person</source>
        <translation>Pidió hablar con una persona</translation>
    </message>
    <message>
        <source>Days that candidates&apos; links work</source>
        <translation>Días que funcionan los enlaces de los candidatos</translation>
    </message>
    <message>
        <source>Kinds of interviews</source>
        <translation>Tipos de entrevista</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The assessor&apos;s score</source>
        <translation>Puntuación del evaluador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Hours that a candidate has</source>
        <translation>Horas de que dispone un candidato</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Versión del aviso</translation>
    </message>
    <message>
        <source>Made from version</source>
        <translation>Hecho a partir de la versión</translation>
    </message>
    <message>
        <source>Deliveries left without a receiver</source>
        <translation>Entregas que quedaron sin receptor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Número del plan</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Días que se conservan las grabaciones</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Puntuación anterior</translation>
    </message>
    <message>
        <source>Replaces the key</source>
        <translation>Sustituye a la clave</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Reenviadas</translation>
    </message>
    <message>
        <source>Candidates are asked first</source>
        <translation>Se pregunta antes a los candidatos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Has a new secret</source>
        <translation>Tiene un secreto nuevo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>The program named</source>
        <translation>El programa indicó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Verificador</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>is another one now</source>
        <translation>ahora es otro</translation>
    </message>
    <message>
        <source>one of the organisation&apos;s own</source>
        <translation>uno propio de la organización</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before:
%1
Now:
%2</source>
        <translation>Antes:
%1
Ahora:
%2</translation>
    </message>
    <message>
        <source>“%1” before, “%2” now</source>
        <translation>antes «%1», ahora «%2»</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Whatever it was done to</source>
        <translation>Sea cual sea el objeto</translation>
    </message>
    <message>
        <source>Whichever request did it</source>
        <translation>Sea cual sea la petición</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>%1: todo</translation>
    </message>
    <message>
        <source>Of one request</source>
        <translation>De una petición</translation>
    </message>
</context>
<context>
    <name>AuditHelp</name>
    <message>
        <source>Who did what, the newest first. Nothing in the log is ever changed or deleted, and nothing personal is in it: of people only what they did and may.</source>
        <translation>Quién hizo qué, lo más reciente primero. En el registro nunca se cambia ni se elimina nada, y no contiene nada personal: de las personas, solo lo que hicieron y lo que pueden hacer.</translation>
    </message>
    <message>
        <source>Filter by time, action and person above the table, or by what a record says: its person, its subject, its request.</source>
        <translation>Filtre por fecha, acción y persona encima de la tabla, o por lo que dice una anotación: su persona, su objeto, su petición.</translation>
    </message>
    <message>
        <source>Each record&apos;s hash covers the one before. “Verify” has the server look through all of them: nobody can have changed, left out or slipped in one without being noticed.</source>
        <translation>La huella de cada anotación abarca la anterior. «Verificar» hace que el servidor las recorra todas: nadie puede haber cambiado, omitido o intercalado una sin que se note.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, with its filters and its columns; the columns of details, requests and hashes are offered under “Columns”.</source>
        <translation>La exportación escribe lo que muestra la tabla, con sus filtros y columnas; las columnas de detalles, peticiones y huellas se ofrecen en «Columnas».</translation>
    </message>
    <message>
        <source>A filter that leaves little has the server look far back. It says how far it is; you can stop it and look further later.</source>
        <translation>Un filtro que deja poco obliga al servidor a mirar muy atrás. Se dice por dónde va; puede detenerlo y seguir buscando más tarde.</translation>
    </message>
    <message>
        <source>That an organisation was made, changed or deleted is in its platform&apos;s log, and what happened to the server itself in the installation&apos;s.</source>
        <translation>Que una organización se creó, cambió o eliminó está en el registro de su plataforma, y lo que le ocurrió al propio servidor, en el de la instalación.</translation>
    </message>
    <message>
        <source>When the log is broken, change nothing: keep the server&apos;s data folder as it is, export the log, and compare it with a backup from before the first record that doesn&apos;t fit.</source>
        <translation>Si el registro está roto, no cambie nada: deje la carpeta de datos del servidor como está, exporte el registro y compárelo con una copia de seguridad anterior a la primera anotación que no encaja.</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts in one line</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>the name of a file</comment>
        <translation>registro-de-auditoria</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>De quién es el registro</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Todavía no se ha hecho nada</translation>
    </message>
    <message>
        <source>Whatever somebody changes from now on is written down here.</source>
        <translation>Lo que alguien cambie a partir de ahora se anota aquí.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>No se hizo nada así</translation>
    </message>
    <message>
        <source>Nothing in this log fits the filters.</source>
        <translation>Nada en este registro coincide con los filtros.</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>Solo esta persona</translation>
    </message>
    <message>
        <source>Only this subject</source>
        <translation>Solo este objeto</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Solo esta petición</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Entrevista solicitada</translation>
    </message>
    <message>
        <source>Missing information asked for</source>
        <translation>Información que falta solicitada</translation>
    </message>
    <message>
        <source>Missing information supplied</source>
        <translation>Información que faltaba aportada</translation>
    </message>
    <message>
        <source>Request accepted</source>
        <translation>Solicitud aceptada</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>Plan empezado</translation>
    </message>
    <message>
        <source>Plan written</source>
        <translation>Plan escrito</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan aprobado</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rechazado</translation>
    </message>
    <message>
        <source>Plan sent back to be revised</source>
        <translation>Plan devuelto para revisarlo</translation>
    </message>
    <message>
        <source>Plan edited</source>
        <translation>Plan editado</translation>
    </message>
    <message>
        <source>New link made for the candidate</source>
        <translation>Enlace nuevo creado para el candidato</translation>
    </message>
    <message>
        <source>Candidate answered the notice</source>
        <translation>El candidato respondió al aviso</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>Entrevista empezada</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation>Entrevista terminada</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Informe escrito</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Informe aprobado</translation>
    </message>
    <message>
        <source>Report rejected</source>
        <translation>Informe rechazado</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Puntuación cambiada</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Entrevista cancelada</translation>
    </message>
    <message>
        <source>Agent failed several times</source>
        <translation>El agente falló varias veces</translation>
    </message>
    <message>
        <source>Agent asked again at once</source>
        <translation>Agente consultado de nuevo enseguida</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Datos del candidato borrados</translation>
    </message>
    <message>
        <source>Report erased</source>
        <translation>Informe borrado</translation>
    </message>
    <message>
        <source>Question asked about a report</source>
        <translation>Pregunta hecha sobre un informe</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>Sesión renovada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Account locked after wrong passwords</source>
        <translation>Cuenta bloqueada por contraseñas erróneas</translation>
    </message>
    <message>
        <source>Session ended: its token was used twice</source>
        <translation>Sesión terminada: su token se usó dos veces</translation>
    </message>
    <message>
        <source>Owner signed in at the server itself</source>
        <translation>El propietario inició sesión en el propio servidor</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Persona retirada</translation>
    </message>
    <message>
        <source>Invitation made</source>
        <translation>Invitación creada</translation>
    </message>
    <message>
        <source>First password chosen</source>
        <translation>Primera contraseña elegida</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Rol creado</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rol eliminado</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clave sustituida</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>OAuth client made</source>
        <translation>Cliente OAuth creado</translation>
    </message>
    <message>
        <source>OAuth client changed</source>
        <translation>Cliente OAuth cambiado</translation>
    </message>
    <message>
        <source>OAuth client&apos;s secret replaced</source>
        <translation>Secreto del cliente OAuth sustituido</translation>
    </message>
    <message>
        <source>OAuth client revoked</source>
        <translation>Cliente OAuth revocado</translation>
    </message>
    <message>
        <source>Access token given out</source>
        <translation>Token de acceso entregado</translation>
    </message>
    <message>
        <source>Webhook saved</source>
        <translation>Webhook guardado</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook retirado</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook probado</translation>
    </message>
    <message>
        <source>Delivery sent again</source>
        <translation>Entrega reenviada</translation>
    </message>
    <message>
        <source>Deliveries recovered</source>
        <translation>Entregas recuperadas</translation>
    </message>
    <message>
        <source>Recovery of deliveries cancelled</source>
        <translation>Recuperación de entregas cancelada</translation>
    </message>
    <message>
        <source>Organisation made</source>
        <translation>Organización creada</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organización cambiada</translation>
    </message>
    <message>
        <source>Organisation deleted</source>
        <translation>Organización eliminada</translation>
    </message>
    <message>
        <source>Platform made</source>
        <translation>Plataforma creada</translation>
    </message>
    <message>
        <source>Platform changed</source>
        <translation>Plataforma cambiada</translation>
    </message>
    <message>
        <source>Platform deleted</source>
        <translation>Plataforma eliminada</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Instalación configurada</translation>
    </message>
    <message>
        <source>First key for sessions made</source>
        <translation>Primera clave de sesiones creada</translation>
    </message>
    <message>
        <source>New key for sessions made</source>
        <translation>Clave de sesiones nueva creada</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>Copia de seguridad empezada</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Copia de seguridad cancelada</translation>
    </message>
    <message>
        <source>Demonstration prepared</source>
        <translation>Demostración preparada</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Clientes OAuth</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Tests of webhooks</source>
        <translation>Pruebas de webhooks</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Key for sessions</source>
        <translation>Clave de sesiones</translation>
    </message>
    <message>
        <source>Keys for sessions</source>
        <translation>Claves de sesiones</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Candor itself</source>
        <translation>El propio Candor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>A program that is gone</source>
        <translation>Un programa que ya no está</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Alguien desconocido</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of thing, and its name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>None is left here</source>
        <translation>Aquí no queda ninguna</translation>
    </message>
    <message>
        <source>All in the state “%1”, as a table</source>
        <translation>Todas en el estado «%1», como tabla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state and how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BoardHelp</name>
    <message>
        <source>All interviews as cards, a column for each state, the last changed first. The number above a column is exact; more cards come as you scroll.</source>
        <translation>Todas las entrevistas como tarjetas, una columna por estado, lo último cambiado primero. El número sobre una columna es exacto; llegan más tarjetas al desplazarse.</translation>
    </message>
    <message>
        <source>Cards move by themselves when something happens, and yours stays the current one. Nothing is dragged: a state changes by what candidates do and what people decide.</source>
        <translation>Las tarjetas se mueven solas cuando ocurre algo, y la suya sigue siendo la actual. No se arrastra nada: un estado cambia por lo que hacen los candidatos y lo que deciden las personas.</translation>
    </message>
    <message>
        <source>A column that couldn&apos;t be read offers to try again; the others go on.</source>
        <translation>Una columna que no pudo leerse ofrece intentarlo de nuevo; las demás siguen.</translation>
    </message>
    <message>
        <source>What isn&apos;t in the column where you expect it has moved on. Search for it with Ctrl+K.</source>
        <translation>Lo que no está en la columna donde lo espera ha avanzado. Búsquelo con Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The column to the right</source>
        <translation>La columna de la derecha</translation>
    </message>
    <message>
        <source>The column to the left</source>
        <translation>La columna de la izquierda</translation>
    </message>
    <message>
        <source>Interviews: %1</source>
        <translation>Entrevistas: %1</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Aún no hay entrevistas</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Aparecen aquí en cuanto su sistema de selección solicite la primera.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Entrevista nueva</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>How far the log is verified</source>
        <translation>Hasta dónde está verificado el registro</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Detener la verificación</translation>
    </message>
    <message>
        <source>Verified %1 of %2 records</source>
        <translation>Verificadas %1 de %2 anotaciones</translation>
    </message>
    <message>
        <source>The log is verified …</source>
        <translation>El registro se está verificando …</translation>
    </message>
    <message>
        <source>The log is whole: there is nothing in it yet.</source>
        <translation>El registro está íntegro: todavía no contiene nada.</translation>
    </message>
    <message>
        <source>The log is whole: all %1 records fit one another. None was changed, left out or slipped in.</source>
        <translation>El registro está íntegro: sus %1 anotaciones encajan entre sí. Ninguna se cambió, omitió ni intercaló.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The log is broken at record %1: it, or one before it, was changed, left out or slipped in. The %2 records before it are whole. Change nothing: keep the server&apos;s data folder as it is, export this log, compare it with a backup from before, and tell who runs the server.</source>
        <translation>El registro está roto en la anotación %1: ella, o una anterior, se cambió, se omitió o se intercaló. Las %2 anotaciones anteriores están íntegras. No cambie nada: deje la carpeta de datos del servidor como está, exporte este registro, compárelo con una copia de seguridad anterior y avise a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Verified up to record %1 of %2; all of these are whole.</source>
        <translation>Verificado hasta la anotación %1 de %2; todas estas están íntegras.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Todavía no se ha verificado nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of a chart and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places, the last one: %1</source>
        <translation>
            <numerusform>%Ln valor, el último: %1</numerusform>
            <numerusform>%Ln valores, el último: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>%1: save as CSV</source>
        <translation>%1: guardar como CSV</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1: show the chart</source>
        <translation>%1: mostrar el gráfico</translation>
    </message>
    <message>
        <source>%1: show the table</source>
        <translation>%1: mostrar la tabla</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Question about the report</source>
        <translation>Pregunta sobre el informe</translation>
    </message>
    <message>
        <source>Ask about this interview</source>
        <translation>Preguntar sobre esta entrevista</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>An agent answers from the candidate&apos;s words and names the turns. It decides nothing.</source>
        <translation>Un agente responde con las palabras del candidato y cita las intervenciones. No decide nada.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent, without words to rest on</source>
        <translation>Agente, sin palabras en que apoyarse</translation>
    </message>
    <message>
        <source>The agent reads the interview …</source>
        <translation>El agente lee la entrevista …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Volver a la clasificación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Candidates beside one another</source>
        <translation>Candidatos uno junto a otro</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Overall, of 100</source>
        <translation>Total, de 100</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Open the interview of %1</source>
        <translation>Abrir la entrevista de %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Sin informe</translation>
    </message>
    <message>
        <source>Competencies, 1 to 5</source>
        <translation>Competencias, de 1 a 5</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and what is scored</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>%1: machine %2</source>
        <translation>%1: máquina %2</translation>
    </message>
    <message>
        <source>%1: person %2</source>
        <translation>%1: persona %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Escriba «%1» para continuar.</translation>
    </message>
</context>
<context>
    <name>ConnectionFields</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, caducado el %2</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>In PEM, instead of the system&apos;s: your own authority&apos;s, or the receiver&apos;s when it is self-signed.</source>
        <translation>En PEM, en lugar de los del sistema: los de su propia autoridad, o el del receptor si está autofirmado.</translation>
    </message>
    <message>
        <source>the trusted certificates</source>
        <translation>los certificados de confianza</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>In PEM, with its chain, for receivers that ask for one.</source>
        <translation>En PEM, con su cadena, para receptores que lo piden.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy de salida</translation>
    </message>
    <message>
        <source>One that whoever runs the server allows, as http://host:port. Empty: directly.</source>
        <translation>Uno que permita quien opera el servidor, como http://host:port. Vacío: directamente.</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>el certificado de cliente</translation>
    </message>
    <message>
        <source>Whom Candor trusts</source>
        <translation>En quién confía Candor</translation>
    </message>
    <message>
        <source>What Candor shows of itself</source>
        <translation>Cómo se identifica Candor</translation>
    </message>
    <message>
        <source>%1. Its key is stored and isn&apos;t shown.</source>
        <translation>%1. Su clave está guardada y no se muestra.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. Empty: the stored key stays, if the certificate is only renewed.</source>
        <translation>En PEM, sin frase de contraseña. Vacío: se conserva la clave guardada, si el certificado solo se renueva.</translation>
    </message>
    <message>
        <source>In PEM, without a passphrase. It is kept sealed and never shown again.</source>
        <translation>En PEM, sin frase de contraseña. Se guarda sellada y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Paste the certificates, or keep what is stored.</source>
        <translation>Pegue los certificados o conserve los guardados.</translation>
    </message>
    <message>
        <source>Paste the certificate, or keep what is stored.</source>
        <translation>Pegue el certificado o conserve el guardado.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>La clave necesita su certificado.</translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation>El certificado necesita su clave.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Where do you want to work?</source>
        <translation>¿Dónde quiere trabajar?</translation>
    </message>
    <message>
        <source>Another way …</source>
        <translation>Otra forma …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Checks skills</source>
        <translation>Comprueba competencias</translation>
    </message>
    <message>
        <source>Writes plans</source>
        <translation>Escribe planes</translation>
    </message>
    <message>
        <source>Writes reports</source>
        <translation>Escribe informes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>up to an hour</source>
        <translation>hasta una hora</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>hasta un día</translation>
    </message>
    <message>
        <source>up to 3 days</source>
        <translation>hasta 3 días</translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation>hasta una semana</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más tiempo</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Esperando desde hace</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de 100 en</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Fallando</translation>
    </message>
</context>
<context>
    <name>DashboardHelp</name>
    <message>
        <source>How things stand, in numbers: what waits for decisions and for how long, how many interviews are at each step, whether events reach their receivers, and whether the agents work.</source>
        <translation>Cómo están las cosas, en cifras: qué espera decisión y desde cuándo, cuántas entrevistas hay en cada paso, si los eventos llegan a sus receptores y si los agentes trabajan.</translation>
    </message>
    <message>
        <source>Each chart can be read as a table and saved as CSV. With the arrow keys you go through it place by place; what is there is said in words below.</source>
        <translation>Cada gráfico se puede leer como tabla y guardar como CSV. Con las flechas se recorre valor a valor; lo que hay se dice en palabras debajo.</translation>
    </message>
    <message>
        <source>A number that can be pressed leads to what it counts.</source>
        <translation>Una cifra que se puede pulsar lleva a lo que cuenta.</translation>
    </message>
    <message>
        <source>What you may not see is left out: deliveries are shown to those whose role allows it.</source>
        <translation>Lo que no puede ver se omite: las entregas se muestran a quien su rol lo permite.</translation>
    </message>
    <message>
        <source>An agent that fails is tried again by itself. When it keeps failing, its last words are told here; whoever runs the server finds more in the log.</source>
        <translation>Un agente que falla se reintenta por sí solo. Si sigue fallando, aquí están sus últimas palabras; quien opera el servidor encuentra más en el registro.</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Deliveries of</source>
        <translation>Entregas de</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>A la espera de decisión</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Attempts that succeeded</source>
        <translation>Intentos con éxito</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Interviews by state</source>
        <translation>Entrevistas por estado</translation>
    </message>
    <message>
        <source>Age of what waits for a decision</source>
        <translation>Antigüedad de las decisiones pendientes</translation>
    </message>
    <message>
        <source>Deliveries by the hour</source>
        <translation>Entregas por hora</translation>
    </message>
    <message>
        <source>How long receivers take</source>
        <translation>Cuánto tardan los receptores</translation>
    </message>
    <message>
        <source>What agents owe</source>
        <translation>Trabajo pendiente de los agentes</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>the oldest: %1</source>
        <translation>lo más antiguo: %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>none needs attention</source>
        <translation>ninguna por revisar</translation>
    </message>
    <message>
        <source>%1 fail and are tried again</source>
        <translation>fallando y reintentándose: %1</translation>
    </message>
    <message>
        <source>to do, none fails</source>
        <translation>por hacer, ninguna falla</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>%1 of %2 attempts failed</source>
        <translation>fallaron %1 de %2 intentos</translation>
    </message>
    <message>
        <source>all of %1 attempts</source>
        <translation>los %1 intentos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Score from 1 to 5</source>
        <translation>Puntuación de 1 a 5</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc goes back</source>
        <translation>Ctrl+Intro envía, Esc vuelve</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message>
        <source>Approval of “%1”</source>
        <translation>Aprobación de «%1»</translation>
    </message>
    <message>
        <source>Rejection of “%1”</source>
        <translation>Rechazo de «%1»</translation>
    </message>
    <message>
        <source>Revision of “%1”</source>
        <translation>Revisión de «%1»</translation>
    </message>
    <message>
        <source>New link for “%1”</source>
        <translation>Nuevo enlace de «%1»</translation>
    </message>
    <message>
        <source>%1: it was sent, and no answer came. Perhaps it is done; nothing here would tell you.</source>
        <translation>%1: se envió y no llegó respuesta. Quizá esté hecho; aquí nada se lo diría.</translation>
    </message>
    <message>
        <source>%1: it is being sent. Perhaps it arrives; nothing here would tell you.</source>
        <translation>%1: se está enviando. Quizá llegue; aquí nada se lo diría.</translation>
    </message>
    <message>
        <source>%1: it hasn&apos;t reached the server, which is asked again and again. It would be lost, and the interview stay as it is.</source>
        <translation>%1: no ha llegado al servidor, al que se pregunta una y otra vez. Se perdería, y la entrevista quedaría como está.</translation>
    </message>
</context>
<context>
    <name>DecisionToasts</name>
    <message>
        <source>Approval of “%1” leaves in %2 s</source>
        <translation>La aprobación de «%1» sale en %2 s</translation>
    </message>
    <message>
        <source>Rejection of “%1” leaves in %2 s</source>
        <translation>El rechazo de «%1» sale en %2 s</translation>
    </message>
    <message>
        <source>Revision of “%1” leaves in %2 s</source>
        <translation>La revisión de «%1» sale en %2 s</translation>
    </message>
    <message>
        <source>New link for “%1” leaves in %2 s</source>
        <translation>El nuevo enlace de «%1» sale en %2 s</translation>
    </message>
    <message>
        <source>“%1” is approved</source>
        <translation>«%1» está aprobado</translation>
    </message>
    <message>
        <source>“%1” is rejected</source>
        <translation>«%1» está rechazado</translation>
    </message>
    <message>
        <source>“%1” gets a new plan</source>
        <translation>«%1» recibe un plan nuevo</translation>
    </message>
    <message>
        <source>“%1” has a new link</source>
        <translation>«%1» tiene un enlace nuevo</translation>
    </message>
    <message>
        <source>%1 (and %2 before it)</source>
        <translation>%1 (y %2 antes)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 not confirmed yet: asking again</source>
        <translation>%1 aún sin confirmar: preguntando de nuevo</translation>
    </message>
    <message>
        <source>%1 not sent yet: trying again</source>
        <translation>%1 aún sin enviar: reintentando</translation>
    </message>
    <message>
        <source>%1 leaving</source>
        <translation>%1 por salir</translation>
    </message>
    <message>
        <source>Copy invitation</source>
        <translation>Copiar la invitación</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Ahora está en «%1».</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>“%1”: %2 %3</source>
        <translation>«%1»: %2 %3</translation>
    </message>
</context>
<context>
    <name>DeliveriesHelp</name>
    <message>
        <source>Each event on its way to a receiver, and why it hasn&apos;t arrived: every attempt with what was sent, what came back, and how long each step took.</source>
        <translation>Cada evento en camino a un receptor, y por qué no ha llegado: cada intento con lo enviado, lo que volvió y cuánto tardó cada paso.</translation>
    </message>
    <message>
        <source>Events of one interview arrive in their order, so that one which fails holds up those behind it, and no others.</source>
        <translation>Los eventos de una entrevista llegan en su orden: uno que falla retiene a los que van detrás, y a ningún otro.</translation>
    </message>
    <message>
        <source>One can be sent again, and so can all that failed in a time: the page shows how far that is, and it can be stopped.</source>
        <translation>Se puede reenviar uno, y todos los que fallaron en un tiempo: la página muestra el avance, y se puede detener.</translation>
    </message>
    <message>
        <source>An answer that isn&apos;t 2xx is tried again later and later, for about three days. After that the delivery has failed, and is sent again only when you say so.</source>
        <translation>Una respuesta que no es 2xx se reintenta cada vez más tarde, durante unos tres días. Después la entrega ha fallado y solo se reenvía cuando usted lo diga.</translation>
    </message>
    <message>
        <source>“Parked” means that its webhook was disabled or is gone. Enable it, then recover.</source>
        <translation>«Retenida» significa que su webhook se desactivó o ya no existe. Actívelo y luego recupere.</translation>
    </message>
    <message>
        <source>A receiver may get the same event twice; it knows it by its number.</source>
        <translation>Un receptor puede recibir dos veces el mismo evento; lo reconoce por su número.</translation>
    </message>
</context>
<context>
    <name>DeliveriesModel</name>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Cualquier evento</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Of one interview</source>
        <translation>De una entrevista</translation>
    </message>
    <message>
        <source>Show those of all interviews</source>
        <translation>Mostrar las de todas las entrevistas</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>Once a webhook is set up, each event on its way to it is listed here.</source>
        <translation>En cuanto haya un webhook, cada evento que salga hacia él aparece aquí.</translation>
    </message>
    <message>
        <source>Set up a webhook</source>
        <translation>Configurar un webhook</translation>
    </message>
    <message>
        <source>Oldest on its way: %1</source>
        <translation>La más antigua en camino: %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 retenidas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 without a webhook</source>
        <translation>%1 sin webhook</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>Todo ha llegado</translation>
    </message>
    <message>
        <source>The delivery before wasn&apos;t sent again. %1</source>
        <translation>La entrega anterior no se reenvió. %1</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
</context>
<context>
    <name>DeliveryDetail</name>
    <message>
        <source>(Your role doesn&apos;t allow you to see the body: it takes “%1”.)</source>
        <translation>(Su rol no le permite ver el contenido: hace falta «%1».)</translation>
    </message>
    <message>
        <source>(The body was erased with the candidate&apos;s data.)</source>
        <translation>(El contenido se borró con los datos del candidato.)</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Look at the earlier one</source>
        <translation>Ver la anterior</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>A delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Intento %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, a las %2</translation>
    </message>
</context>
<context>
    <name>DeliveryFinder</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Its webhook was deleted</source>
        <translation>Su webhook se eliminó</translation>
    </message>
    <message>
        <source>Set up another one that takes this event, then send it again.</source>
        <translation>Configure otro que acepte este evento y reenvíe.</translation>
    </message>
    <message>
        <source>What was to be sent can&apos;t be read any more</source>
        <translation>Lo que había que enviar ya no se puede leer</translation>
    </message>
    <message>
        <source>The candidate&apos;s data was erased, or it was tampered with.</source>
        <translation>Se borraron los datos del candidato, o alguien los alteró.</translation>
    </message>
    <message>
        <source>The secret that signs it can&apos;t be read any more</source>
        <translation>El secreto que firma ya no se puede leer</translation>
    </message>
    <message>
        <source>Give the webhook a new secret, then send it again.</source>
        <translation>Dé al webhook un secreto nuevo y reenvíe.</translation>
    </message>
    <message>
        <source>The receiver wants no more events (410)</source>
        <translation>El receptor no quiere más eventos (410)</translation>
    </message>
    <message>
        <source>Once it does again, send it again or recover all of that time.</source>
        <translation>Cuando vuelva a quererlos, reenvíe o recupere todo ese tiempo.</translation>
    </message>
    <message>
        <source>All attempts failed</source>
        <translation>Todos los intentos fallaron</translation>
    </message>
    <message>
        <source>Correct what the attempts show, then send it again.</source>
        <translation>Corrija lo que muestran los intentos y reenvíe.</translation>
    </message>
    <message>
        <source>Held: the receiver wanted no more (410)</source>
        <translation>Retenida: el receptor no quería más (410)</translation>
    </message>
    <message>
        <source>It goes on when the webhook is saved again.</source>
        <translation>Sigue cuando el webhook se guarde de nuevo.</translation>
    </message>
    <message>
        <source>Held: the webhook was disabled for failing</source>
        <translation>Retenida: el webhook se desactivó por fallar</translation>
    </message>
    <message>
        <source>Mend the receiver, then save the webhook again.</source>
        <translation>Repare el receptor y guarde de nuevo el webhook.</translation>
    </message>
    <message>
        <source>Held: the webhook&apos;s secret can&apos;t be read</source>
        <translation>Retenida: no se puede leer el secreto del webhook</translation>
    </message>
    <message>
        <source>Give the webhook a new secret.</source>
        <translation>Dé al webhook un secreto nuevo.</translation>
    </message>
    <message>
        <source>Held: the webhook is switched off</source>
        <translation>Retenida: el webhook está apagado</translation>
    </message>
    <message>
        <source>It goes on when the webhook is switched on.</source>
        <translation>Sigue cuando el webhook se encienda.</translation>
    </message>
    <message>
        <source>An earlier event of the interview has to arrive first</source>
        <translation>Antes tiene que llegar un evento anterior de la entrevista</translation>
    </message>
    <message>
        <source>Look at that one: it holds this one up.</source>
        <translation>Mire aquel: retiene a este.</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>The receiver failed several times and is left in peace</source>
        <translation>El receptor falló varias veces y se le deja en paz</translation>
    </message>
    <message>
        <source>Then one request finds out whether it answers again. Send it again to have it tried at once.</source>
        <translation>Después, una petición averigua si vuelve a responder. Reenvíe para intentarlo ya.</translation>
    </message>
    <message>
        <source>One request finds out whether the receiver answers again</source>
        <translation>Una petición averigua si el receptor vuelve a responder</translation>
    </message>
    <message>
        <source>The last attempt failed; it is tried again</source>
        <translation>El último intento falló; sigue otro</translation>
    </message>
    <message>
        <source>The receiver asked to be left alone for a while</source>
        <translation>El receptor pidió una pausa</translation>
    </message>
    <message>
        <source>The receiver gets as much as it takes at once</source>
        <translation>El receptor recibe tanto como admite a la vez</translation>
    </message>
    <message>
        <source>The receiver has got enough in this second</source>
        <translation>El receptor ya recibió bastante en este segundo</translation>
    </message>
    <message>
        <source>It is sent as soon as its turn comes</source>
        <translation>Se envía en cuanto le toque</translation>
    </message>
    <message>
        <source>The host&apos;s name isn&apos;t known</source>
        <translation>El nombre del host es desconocido</translation>
    </message>
    <message>
        <source>Check the spelling of the webhook&apos;s address.</source>
        <translation>Compruebe cómo está escrita la dirección del webhook.</translation>
    </message>
    <message>
        <source>The server isn&apos;t allowed to call this address</source>
        <translation>El servidor no puede llamar a esta dirección</translation>
    </message>
    <message>
        <source>Whoever runs the server can allow it.</source>
        <translation>Quien opera el servidor puede permitirlo.</translation>
    </message>
    <message>
        <source>No connection came about</source>
        <translation>No se estableció conexión</translation>
    </message>
    <message>
        <source>Check that the receiver runs, its port, and the firewalls on the way.</source>
        <translation>Compruebe que el receptor funciona, su puerto y los cortafuegos del camino.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>No se estableció una conexión segura</translation>
    </message>
    <message>
        <source>Check the receiver&apos;s certificate.</source>
        <translation>Compruebe el certificado del receptor.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>The receiver should answer first and work afterwards.</source>
        <translation>El receptor debería responder primero y trabajar después.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came</source>
        <translation>La conexión se cerró antes de una respuesta</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log.</source>
        <translation>Mire el registro del receptor.</translation>
    </message>
    <message>
        <source>What came back is no HTTP</source>
        <translation>Lo que volvió no es HTTP</translation>
    </message>
    <message>
        <source>Check the port of the webhook&apos;s address.</source>
        <translation>Compruebe el puerto de la dirección del webhook.</translation>
    </message>
    <message>
        <source>The server was stopped meanwhile</source>
        <translation>Entretanto el servidor se detuvo</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Sin webhook</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>Próximo a las %1.</translation>
    </message>
    <message>
        <source>The receiver answered %1</source>
        <translation>El receptor respondió %1</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó respuesta</translation>
    </message>
    <message>
        <source>The receiver doesn&apos;t let the event in: check the secret, or what stands before the receiver.</source>
        <translation>El receptor no admite el evento: compruebe el secreto, o lo que hay delante del receptor.</translation>
    </message>
    <message>
        <source>There is nothing that takes events at this address: correct the webhook&apos;s.</source>
        <translation>Nada acepta eventos en esta dirección: corrija la del webhook.</translation>
    </message>
    <message>
        <source>The receiver wants no more events.</source>
        <translation>El receptor no quiere más eventos.</translation>
    </message>
    <message>
        <source>The event is too large for the receiver; reports are long.</source>
        <translation>El evento es demasiado grande para el receptor; los informes son largos.</translation>
    </message>
    <message>
        <source>The receiver takes no more for now.</source>
        <translation>El receptor no acepta más por ahora.</translation>
    </message>
    <message>
        <source>Redirects aren&apos;t followed: set the webhook to the address it points to.</source>
        <translation>No se siguen redirecciones: ponga en el webhook la dirección a la que apunta.</translation>
    </message>
    <message>
        <source>The receiver failed or is down: look into its log.</source>
        <translation>El receptor falló o está caído: mire su registro.</translation>
    </message>
    <message>
        <source>Only an answer of 200 to 299 counts as delivered.</source>
        <translation>Solo una respuesta de 200 a 299 cuenta como entregada.</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>a phase and how long it took</comment>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>resolución del nombre</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Wasn&apos;t there</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, después</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada es distinto.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>changed %1</source>
        <translation>cambió %1</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Making up interviews: %1 of %2</source>
        <translation>Inventando entrevistas: %1 de %2</translation>
    </message>
    <message>
        <source>Signing in at %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Your last session is over. Sign in again.</source>
        <translation>Su última sesión terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no open keyring, so you will be asked for the password each time. GNOME Keyring or KWallet would keep you signed in.</source>
        <translation>Este equipo no tiene un llavero abierto, así que se le pedirá la contraseña cada vez. GNOME Keyring o KWallet mantendría la sesión.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>El servidor está arrancando.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Preparando la demostración</translation>
    </message>
    <message>
        <source>Starting Candor on this computer</source>
        <translation>Arrancando Candor en este equipo</translation>
    </message>
    <message>
        <source>It runs. Signing you in.</source>
        <translation>Está en marcha. Iniciando su sesión.</translation>
    </message>
    <message>
        <source>The server lets nobody in</source>
        <translation>El servidor no deja entrar a nadie</translation>
    </message>
    <message>
        <source>It runs already, and takes no sign-in from this window. Connect to it with your e-mail address and password instead.</source>
        <translation>Ya está en marcha y no acepta sesiones desde esta ventana. Conéctese con su correo y su contraseña.</translation>
    </message>
    <message>
        <source>Nobody owns this installation yet. Say who does.</source>
        <translation>Esta instalación aún no es de nadie. Diga de quién.</translation>
    </message>
    <message>
        <source>The file with the master key</source>
        <translation>El archivo con la clave maestra</translation>
    </message>
</context>
<context>
    <name>EventPicker</name>
    <message>
        <source>All events, also those that a newer version will know</source>
        <translation>Todos los eventos, también los que conozca una versión posterior</translation>
    </message>
    <message>
        <source>Example of the event</source>
        <translation>Ejemplo del evento</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>The server&apos;s example isn&apos;t here yet.</source>
        <translation>El ejemplo del servidor aún no está aquí.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
</context>
<context>
    <name>EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>intervención %1</translation>
    </message>
    <message>
        <source>Show it in the transcript</source>
        <translation>Mostrar en la transcripción</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Part of the exchange</source>
        <translation>Parte del intercambio</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>As &amp;CSV …</source>
        <translation>Como &amp;CSV …</translation>
    </message>
    <message>
        <source>As &amp;PDF …</source>
        <translation>Como &amp;PDF …</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running what is in CSV cells</source>
        <translation>Impedir que las hojas de cálculo ejecuten las celdas del CSV</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1: %2 in all.</source>
        <translation>Exportado a %1: %2 en total.</translation>
    </message>
    <message>
        <source>The export was cancelled; there is no file.</source>
        <translation>Se canceló la exportación; no hay archivo.</translation>
    </message>
    <message>
        <source>There is no file: %1</source>
        <translation>No hay archivo: %1</translation>
    </message>
    <message>
        <source>Exporting: %1 of more than %2</source>
        <translation>Exportando: %1 de más de %2</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>Exportando: %1 de %2</translation>
    </message>
</context>
<context>
    <name>FailureNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>“%1” %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Give an e-mail address.</source>
        <translation>Indique una dirección de correo.</translation>
    </message>
    <message>
        <source>Give a password.</source>
        <translation>Indique una contraseña.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example.</source>
        <translation>Indique un dominio como acme.example.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija un rol.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Elija una plataforma.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>Give the address that receives the events.</source>
        <translation>Indique la dirección que recibe los eventos.</translation>
    </message>
    <message>
        <source>A key needs its certificate; give that, too.</source>
        <translation>Una clave necesita su certificado; indíquelo también.</translation>
    </message>
    <message>
        <source>A certificate needs its key; give that, too.</source>
        <translation>Un certificado necesita su clave; indíquela también.</translation>
    </message>
    <message>
        <source>Ask at least one question.</source>
        <translation>Haga al menos una pregunta.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escriba la pregunta.</translation>
    </message>
    <message>
        <source>Say what each of the three steps stands for.</source>
        <translation>Diga qué significa cada uno de los tres grados.</translation>
    </message>
    <message>
        <source>Say what a good answer shows.</source>
        <translation>Diga qué muestra una buena respuesta.</translation>
    </message>
    <message>
        <source>Name the position.</source>
        <translation>Indique el puesto.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indique un nombre.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <translation>Aquí tiene que haber algo.</translation>
    </message>
    <message>
        <source>Give an e-mail address such as ada@acme.example.</source>
        <translation>Indique una dirección de correo como ada@acme.example.</translation>
    </message>
    <message>
        <source>Give a domain such as acme.example, without scheme, port or path.</source>
        <translation>Indique un dominio como acme.example, sin esquema, puerto ni ruta.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and hyphens; its value is one line without letters outside of ASCII.</source>
        <translation>El nombre de una cabecera tiene letras, cifras y guiones; su valor es una línea sin caracteres fuera de ASCII.</translation>
    </message>
    <message>
        <source>Give a whole address such as https://acme.example/events.</source>
        <translation>Indique una dirección completa, como https://acme.example/events.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Elija otro idioma.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this one; choose another.</source>
        <translation>El servidor no conoce esta opción; elija otra.</translation>
    </message>
    <message>
        <source>Choose another one than the current.</source>
        <translation>Elija otra distinta de la actual.</translation>
    </message>
    <message>
        <source>There is no such role any more; choose another.</source>
        <translation>Ese rol ya no existe; elija otro.</translation>
    </message>
    <message>
        <source>The roles that are built in have such names; choose another.</source>
        <translation>Así se llaman los roles incorporados; elija otro nombre.</translation>
    </message>
    <message>
        <source>One of these permissions can&apos;t be given here; take it out.</source>
        <translation>Uno de estos permisos no se puede dar aquí; quítelo.</translation>
    </message>
    <message>
        <source>A header is there twice; take one of them out.</source>
        <translation>Una cabecera está dos veces; quite una de ellas.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Marque al menos una.</translation>
    </message>
    <message>
        <source>This can&apos;t stand here; choose something else.</source>
        <translation>Esto no puede estar aquí; elija otra cosa.</translation>
    </message>
    <message>
        <source>Give the key of this certificate, as PEM and without a password.</source>
        <translation>Indique la clave de este certificado, en PEM y sin contraseña.</translation>
    </message>
    <message>
        <source>Give whole certificates, as PEM.</source>
        <translation>Indique certificados completos, en PEM.</translation>
    </message>
    <message>
        <source>A header&apos;s value is one line without letters outside of ASCII.</source>
        <translation>El valor de una cabecera es una línea sin caracteres fuera de ASCII.</translation>
    </message>
    <message>
        <source>A secret has many visible characters and no spaces.</source>
        <translation>Un secreto tiene muchos caracteres visibles y ningún espacio.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija un momento que esté por llegar.</translation>
    </message>
    <message>
        <source>An interview can&apos;t take so many minutes, or so few.</source>
        <translation>Una entrevista no puede durar tantos minutos, ni tan pocos.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Este número es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>These are too many; take some out.</source>
        <translation>Son demasiados; quite algunos.</translation>
    </message>
    <message>
        <source>This is too long; shorten it.</source>
        <translation>Es demasiado largo; acórtelo.</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %Ln characters; a few words do well.</source>
        <translation>
            <numerusform>Indique al menos %Ln carácter; unas palabras van bien.</numerusform>
            <numerusform>Indique al menos %Ln caracteres; unas palabras van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too few; add some.</source>
        <translation>Son muy pocos; añada algunos.</translation>
    </message>
    <message>
        <source>This is too short; write more.</source>
        <translation>Es demasiado corto; escriba más.</translation>
    </message>
    <message>
        <source>Somebody has this address already.</source>
        <translation>Alguien tiene ya esta dirección.</translation>
    </message>
    <message>
        <source>This is used already; choose another.</source>
        <translation>Ya está en uso; elija otro.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send this way: who runs it names the proxies, and only https goes through them.</source>
        <translation>El servidor no envía por ahí: quien lo administra indica los proxies, y solo https pasa por ellos.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t send there: it wants https and a public host, unless who runs it allows more.</source>
        <translation>El servidor no envía ahí: quiere https y un host público, salvo que quien lo administra permita más.</translation>
    </message>
    <message>
        <source>The sections don&apos;t take as many minutes as the interview.</source>
        <translation>Las secciones no duran los mismos minutos que la entrevista.</translation>
    </message>
    <message>
        <source>The weights don&apos;t add up to 100 percent.</source>
        <translation>Los pesos no suman el 100 por ciento.</translation>
    </message>
    <message>
        <source>This isn&apos;t the current password.</source>
        <translation>Esta no es la contraseña actual.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried; choose another.</source>
        <translation>Esta contraseña es de las primeras que se prueban; elija otra.</translation>
    </message>
    <message>
        <source>The server expects something else here.</source>
        <translation>El servidor espera otra cosa aquí.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this; it may be older than this program.</source>
        <translation>El servidor no conoce esto; quizá sea más antiguo que este programa.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know one of these events; take it out.</source>
        <translation>El servidor no conoce uno de estos eventos; quítelo.</translation>
    </message>
    <message>
        <source>The plan doesn&apos;t have this competency; choose another.</source>
        <translation>El plan no tiene esta competencia; elija otra.</translation>
    </message>
    <message>
        <source>No question asks for this.</source>
        <translation>Ninguna pregunta trata de esto.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own; choose another name.</source>
        <translation>Esta cabecera es de Candor; elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing of this is stored any more; give it again.</source>
        <translation>Ya no hay nada de esto guardado; indíquelo de nuevo.</translation>
    </message>
    <message>
        <source>What is stored can&apos;t be decrypted any more; give it again.</source>
        <translation>Lo guardado ya no se puede descifrar; indíquelo de nuevo.</translation>
    </message>
    <message>
        <source>This certificate has expired; give one that is valid.</source>
        <translation>Este certificado ha caducado; indique uno válido.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy de salida</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The request asks for more than stands here.</source>
        <translation>La solicitud pide más de lo que figura aquí.</translation>
    </message>
    <message>
        <source>Take invisible characters out of it.</source>
        <translation>Quite los caracteres invisibles.</translation>
    </message>
    <message>
        <source>The list can&apos;t be gone on with from here; read it anew.</source>
        <translation>La lista no se puede continuar desde aquí; vuelva a cargarla.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Position, candidate or reference</source>
        <translation>Puesto, candidato o referencia</translation>
    </message>
    <message>
        <source>Find interviews</source>
        <translation>Buscar entrevistas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>State: %1 chosen</source>
        <translation>Estado: %1 elegidos</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GeneralHelp</name>
    <message>
        <source>Your password is never kept. What is kept is a token that lets you in the next time, in the keyring of your desktop and nowhere else. Where there is no keyring you are asked for the password at each start.</source>
        <translation>Su contraseña nunca se guarda. Se guarda un token que le deja entrar la próxima vez, en el llavero de su escritorio y en ningún otro lugar. Donde no lo hay, la contraseña se pide en cada arranque.</translation>
    </message>
    <message>
        <source>At the server on this computer nobody asks for a password: whoever may start it is let in as its owner.</source>
        <translation>En el servidor de este equipo nadie pide contraseña: quien puede arrancarlo entra como su propietario.</translation>
    </message>
    <message>
        <source>After several wrong passwords the server waits for some minutes before it looks at another one. Whoever administers your company&apos;s users can set a new one.</source>
        <translation>Tras varias contraseñas incorrectas el servidor espera unos minutos antes de mirar otra. Quien administra las personas de su empresa puede fijar una nueva.</translation>
    </message>
    <message>
        <source>An address that begins with http:// sends your password readably over the network. Candor asks before it does that.</source>
        <translation>Una dirección que empieza por http:// envía su contraseña legible por la red. Candor pregunta antes de hacerlo.</translation>
    </message>
    <message>
        <source>When the server on this computer doesn&apos;t start, the reason is told with its ways out: another port, another folder, the log.</source>
        <translation>Cuando el servidor de este equipo no arranca, se dice el motivo con sus salidas: otro puerto, otra carpeta, el registro.</translation>
    </message>
    <message>
        <source>Ctrl+K opens a box that finds pages, what can be done, and the things of the server: begin to type what they are called. Arrow keys choose, Enter opens, Esc closes.</source>
        <translation>Ctrl+K abre un cuadro que encuentra páginas, comandos y las cosas del servidor: empiece a escribir cómo se llaman. Las flechas eligen, Intro abre, Esc cierra.</translation>
    </message>
    <message>
        <source>What is at hand is there at once; what the server is asked for follows as its answers come. What you chose last comes first.</source>
        <translation>Lo que está a mano aparece al instante; lo que se pregunta al servidor sigue con sus respuestas. Lo que eligió por último va primero.</translation>
    </message>
    <message>
        <source>A sign at the beginning looks in one place only: &gt; what can be done, # interviews, ! deliveries, ? help. A number that was copied from elsewhere, of an interview or a delivery, can be pasted whole.</source>
        <translation>Un signo al principio busca en un solo lugar: &gt; comandos, # entrevistas, ! entregas, ? ayuda. Un número copiado de otro sitio, de una entrevista o entrega, se puede pegar entero.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds after you made it; until then Ctrl+Z takes it back. How many seconds is yours to choose in the preferences.</source>
        <translation>Una decisión sale unos segundos después de tomarla; hasta entonces Ctrl+Z la retira. Cuántos segundos, lo elige en las preferencias.</translation>
    </message>
    <message>
        <source>Nothing is called approved before the server said so. Until then you read that it leaves, that it is being sent, or that it isn&apos;t confirmed yet.</source>
        <translation>Nada se llama aprobado antes de que lo diga el servidor. Hasta entonces lee que sale, que se está enviando o que aún no está confirmado.</translation>
    </message>
    <message>
        <source>“Not confirmed” means that the connection broke before the answer came. The same decision is sent again until there is one; it never counts twice.</source>
        <translation>«Sin confirmar» significa que la conexión se rompió antes de la respuesta. La misma decisión se reenvía hasta que la haya; nunca cuenta dos veces.</translation>
    </message>
    <message>
        <source>When somebody else was first you are told who and when, and the decision that you made is dropped.</source>
        <translation>Si otra persona fue antes, se le dice quién y cuándo, y su decisión se descarta.</translation>
    </message>
    <message>
        <source>When Candor is closed while decisions wait, it asks whether to send or to drop them.</source>
        <translation>Si Candor se cierra mientras esperan decisiones, pregunta si enviarlas o descartarlas.</translation>
    </message>
    <message>
        <source>When the server can&apos;t be reached a line above the page says since when. What you see may be old; it is asked for again by itself, and nothing that you typed is lost.</source>
        <translation>Cuando no se puede llegar al servidor, una línea sobre la página dice desde cuándo. Lo que ve puede ser antiguo; se pregunta de nuevo por sí solo, y nada de lo escrito se pierde.</translation>
    </message>
    <message>
        <source>Drafts of requests and plans are kept on this computer while you type, without what names a candidate, and are offered again.</source>
        <translation>Los borradores de solicitudes y planes se guardan en este equipo mientras escribe, sin lo que nombra a un candidato, y se ofrecen de nuevo.</translation>
    </message>
    <message>
        <source>A failure names what to do about it, and in small letters the number of the request: whoever runs the server finds it in its log by that number.</source>
        <translation>Un fallo dice qué hacer y, en letra pequeña, el número de la petición: con él, quien opera el servidor lo encuentra en el registro.</translation>
    </message>
    <message>
        <source>“Too many requests” ends by itself within a minute; Candor waits as long as the server says and asks again.</source>
        <translation>«Demasiadas peticiones» termina por sí solo en un minuto; Candor espera lo que diga el servidor y pregunta de nuevo.</translation>
    </message>
    <message>
        <source>“Your role doesn&apos;t allow this” means that the server knows you and refuses. Whoever administers your company&apos;s users can change your role.</source>
        <translation>«Su rol no lo permite» significa que el servidor le conoce y se niega. Quien administra las personas de su empresa puede cambiar su rol.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Encontrar cosas</translation>
    </message>
    <message>
        <source>Decisions, and taking them back</source>
        <translation>Decisiones, y cómo retirarlas</translation>
    </message>
    <message>
        <source>When the server doesn&apos;t answer</source>
        <translation>Cuando el servidor no responde</translation>
    </message>
    <message>
        <source>Servers and signing in</source>
        <translation>Servidores e inicio de sesión</translation>
    </message>
    <message>
        <source>Single letters work wherever nothing is typed. They can be switched off in the preferences; every command is in the menu “Actions” and in the box that Ctrl+K opens, too.</source>
        <translation>Las letras sueltas funcionan donde no se escribe nada. Se pueden apagar en las preferencias; cada comando está también en el menú «Acciones» y en el cuadro que abre Ctrl+K.</translation>
    </message>
    <message>
        <source>Candor works with one server at a time: one on this computer, which it starts for you, or one that somebody else runs. “Other ways to use Candor” leads back to the choice, later “Work somewhere else” in the menu “File”, and every server where you were is offered again.</source>
        <translation>Candor trabaja con un servidor a la vez: uno en este equipo, que arranca para usted, o uno que opera otra persona. «Otras formas de usar Candor» vuelve a la elección, más tarde «Trabajar en otro lugar» en el menú «Archivo», y se ofrece de nuevo cada servidor donde estuvo.</translation>
    </message>
    <message>
        <source>Whoever was invited chooses “I have an invitation” there and sets a password with the token that they got. Later “Change password” in the menu “File” changes it.</source>
        <translation>Quien ha sido invitado elige allí «Tengo una invitación» y fija una contraseña con el token que recibió. Más tarde se cambia con «Cambiar la contraseña» en el menú «Archivo».</translation>
    </message>
</context>
<context>
    <name>HeadersField</name>
    <message>
        <source>Add a header</source>
        <translation>Añadir una cabecera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value is stored; it isn&apos;t shown.</source>
        <translation>El valor está guardado; no se muestra.</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nombre de la cabecera %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valor de la cabecera %1</translation>
    </message>
    <message>
        <source>Remove header %1</source>
        <translation>Quitar la cabecera %1</translation>
    </message>
    <message>
        <source>There can&apos;t be more.</source>
        <translation>No puede haber más.</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and signs such as “-”, and no spaces.</source>
        <translation>El nombre de una cabecera tiene letras, cifras y signos como «-», y no tiene espacios.</translation>
    </message>
    <message>
        <source>This header is Candor&apos;s own. Choose another name.</source>
        <translation>Esta cabecera es de Candor. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This header is there already.</source>
        <translation>Esta cabecera ya existe.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Escriba el valor.</translation>
    </message>
    <message>
        <source>A value has letters without accents, digits, signs and spaces, at most 1000.</source>
        <translation>Un valor tiene letras sin acentos, cifras, signos y espacios, 1000 como máximo.</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>Mostrar el valor</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Health, last 24 hours</source>
        <translation>Salud, últimas 24 horas</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de 100 en</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>See the deliveries</source>
        <translation>Ver las entregas</translation>
    </message>
    <message>
        <source>The next request goes at %1.</source>
        <translation>La próxima petición sale a las %1.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>It has failed for %1, %Ln times in a row.</source>
        <translation>
            <numerusform>Falla desde hace %1, %Ln vez seguida.</numerusform>
            <numerusform>Falla desde hace %1, %Ln veces seguidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has failed %Ln times in a row.</source>
        <translation>
            <numerusform>Falló %Ln vez seguida.</numerusform>
            <numerusform>Falló %Ln veces seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent</source>
        <translation>Nada enviado</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>El tema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Nothing is said about this.</source>
        <translation>Nada se dice de esto.</translation>
    </message>
    <message>
        <source>When something doesn&apos;t work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
</context>
<context>
    <name>InboxDocument</name>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
</context>
<context>
    <name>InboxHelp</name>
    <message>
        <source>Plans and reports that wait for your decision stand on the left, the one that has waited longest first. What you look at is on the right, to be read before it is decided.</source>
        <translation>Los planes e informes que esperan su decisión están a la izquierda, primero el que más ha esperado. Lo que mira está a la derecha, para leerlo antes de decidir.</translation>
    </message>
    <message>
        <source>A plan says what the interview will ask and how answers will be judged. You approve it, reject it with a reason, edit it yourself, or send it back with instructions: the next version comes back here.</source>
        <translation>Un plan dice qué preguntará la entrevista y cómo se juzgarán las respuestas. Usted lo aprueba, lo rechaza con un motivo, lo edita o lo devuelve con instrucciones: la versión siguiente vuelve aquí.</translation>
    </message>
    <message>
        <source>A report says what the interview showed: a score for each competency with the candidate&apos;s own words as evidence. A dash means that nothing was shown about it, which is not a bad mark. Your own score stands beside the machine&apos;s and counts instead of it.</source>
        <translation>Un informe dice qué mostró la entrevista: una puntuación por competencia con las palabras del candidato como prueba. Una raya significa que no se mostró nada, lo que no es una mala nota. Su puntuación está junto a la de la máquina y cuenta en su lugar.</translation>
    </message>
    <message>
        <source>A decision leaves some seconds later, and can be taken back until then. The selection moves on at once, so that many decisions are few keys.</source>
        <translation>Una decisión sale unos segundos después y puede retirarse hasta entonces. La selección avanza al instante, así que muchas decisiones son pocas teclas.</translation>
    </message>
    <message>
        <source>“Changed since you looked”: somebody else, or the planner, made another version. What is different is shown by the key for differences; your decision is about the version that you see, and is refused otherwise.</source>
        <translation>«Cambió desde que lo vio»: otra persona, o el planificador, hizo otra versión. La tecla de diferencias muestra qué cambia; su decisión es sobre la versión que ve, y si no se rechaza.</translation>
    </message>
    <message>
        <source>Nothing waits although it should: look at the interviews for those that need attention. An agent that can&apos;t work is told there, and on the dashboard.</source>
        <translation>Nada espera aunque debería: mire entre las entrevistas las que están por revisar. Un agente que no puede trabajar se dice allí y en el panel.</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo que le espera</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>New plans and reports appear here by themselves.</source>
        <translation>Los planes e informes nuevos aparecen aquí por sí solos.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>What you wanted to look at doesn&apos;t wait any more.</source>
        <translation>Lo que quería ver ya no espera.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Override score</source>
        <translation>Cambiar puntuación</translation>
    </message>
    <message>
        <source>Show how answers are judged</source>
        <translation>Mostrar cómo se juzgan las respuestas</translation>
    </message>
    <message>
        <source>Differences between versions</source>
        <translation>Diferencias entre versiones</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation>Prueba siguiente</translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation>Prueba anterior</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Ask about the report</source>
        <translation>Preguntar sobre el informe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Everything about this interview</source>
        <translation>Todo sobre esta entrevista</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow you to decide this.</source>
        <translation>Su rol no le permite decidir esto.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>InterviewFinder</name>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>position, candidate</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>InterviewHead</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>solicitada %1</translation>
    </message>
</context>
<context>
    <name>InterviewHelp</name>
    <message>
        <source>Everything about one interview: where it stands, its plan, its report, and what happened to it so far, with who did it.</source>
        <translation>Todo sobre una entrevista: dónde está, su plan, su informe, y qué le ha pasado hasta ahora y por quién.</translation>
    </message>
    <message>
        <source>The timeline shows each step with the event that was sent about it. From there you come to its deliveries.</source>
        <translation>La cronología muestra cada paso con el evento que se envió sobre él. De allí se llega a sus entregas.</translation>
    </message>
    <message>
        <source>What else can be done stands in the menu behind “More”: a new link for the candidate, cancelling, erasing the candidate&apos;s data, saving the report as PDF, and the same request as a cURL command.</source>
        <translation>Lo demás está en el menú «Más»: un enlace nuevo para el candidato, cancelar, borrar los datos del candidato, guardar el informe como PDF, y la misma petición como comando cURL.</translation>
    </message>
    <message>
        <source>Decisions are made in the inbox, so that there is one place for them; one key leads there.</source>
        <translation>Las decisiones se toman en la bandeja de entrada, para que haya un solo lugar; una tecla lleva allí.</translation>
    </message>
    <message>
        <source>Erasing can&apos;t be taken back. It asks for the candidate&apos;s reference, and gives a certificate that you can keep.</source>
        <translation>Borrar no se puede deshacer. Pide la referencia del candidato y da un certificado que puede guardar.</translation>
    </message>
    <message>
        <source>A link that has expired is replaced by a new one; the old one never works again.</source>
        <translation>Un enlace caducado se sustituye por uno nuevo; el anterior no vuelve a funcionar.</translation>
    </message>
    <message>
        <source>When an agent waits or fails, the page says since when and when it is tried again; “Try now” doesn&apos;t wait for that.</source>
        <translation>Cuando un agente espera o falla, la página dice desde cuándo y cuándo se reintenta; «Intentar ahora» no espera a eso.</translation>
    </message>
    <message>
        <source>“Request” shows what your ATS asked for, how good a plan that allows, and what would make it better.</source>
        <translation>«Solicitud» muestra lo que pidió su ATS, lo bueno que puede ser un plan con ello y qué lo mejoraría.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Decide in the inbox</source>
        <translation>Decidir en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Guardar el informe como PDF…</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>The command is copied; it reads your token from CANDOR_TOKEN.</source>
        <translation>El comando está copiado; lee su token de CANDOR_TOKEN.</translation>
    </message>
    <message>
        <source>Make a new link…</source>
        <translation>Crear un enlace nuevo…</translation>
    </message>
    <message>
        <source>Cancel the interview…</source>
        <translation>Cancelar la entrevista…</translation>
    </message>
    <message>
        <source>Erase the candidate&apos;s data…</source>
        <translation>Borrar los datos del candidato…</translation>
    </message>
    <message>
        <source>No interview is chosen</source>
        <translation>Ninguna entrevista elegida</translation>
    </message>
    <message>
        <source>Open one from the inbox or the list of interviews.</source>
        <translation>Abra una desde la bandeja de entrada o la lista de entrevistas.</translation>
    </message>
    <message>
        <source>The interview ends for good. The candidate can&apos;t go on; its record stays.</source>
        <translation>La entrevista termina para siempre. El candidato no puede seguir; su registro permanece.</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Cancelar la entrevista</translation>
    </message>
    <message>
        <source>The interview is cancelled</source>
        <translation>La entrevista está cancelada</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Name, address, answers, quotes and recordings are erased for good. Scores and references stay. An interview that isn&apos;t over is cancelled first.</source>
        <translation>Nombre, dirección, respuestas, citas y grabaciones se borran para siempre. Quedan puntuaciones y referencias. Una entrevista sin terminar se cancela antes.</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Borrar los datos</translation>
    </message>
    <message>
        <source>The link that the candidate has stops working at once.</source>
        <translation>El enlace que tiene el candidato deja de funcionar al instante.</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <source>The new link is there; the earlier one no longer works</source>
        <translation>El enlace nuevo está listo; el anterior ya no funciona</translation>
    </message>
    <message>
        <source>The agent tries again now</source>
        <translation>El agente lo intenta ahora de nuevo</translation>
    </message>
    <message>
        <source>That was sent; a plan is written when nothing is missing any more</source>
        <translation>Enviado; se escribe un plan cuando ya no falte nada</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe está guardado</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>InterviewWords</name>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan en espera</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Con el candidato</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Informe en espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Escasa</translation>
    </message>
</context>
<context>
    <name>InterviewsHelp</name>
    <message>
        <source>All interviews as a table that the server sorts and filters, however many there are. Enter opens one.</source>
        <translation>Todas las entrevistas en una tabla que el servidor ordena y filtra, por muchas que sean. Intro abre una.</translation>
    </message>
    <message>
        <source>Columns are chosen, moved and widened by you and stay so. A view is a filter, an order and columns under a name that you give.</source>
        <translation>Las columnas las elige, mueve y ensancha usted, y así quedan. Una vista es un filtro, un orden y columnas con un nombre que usted da.</translation>
    </message>
    <message>
        <source>New ones don&apos;t move what you look at: a line says how many there are, and shows them when you want.</source>
        <translation>Las nuevas no mueven lo que mira: una línea dice cuántas son y las muestra cuando quiera.</translation>
    </message>
    <message>
        <source>The export writes what the table shows, in its order and with its columns, as CSV or PDF.</source>
        <translation>La exportación escribe lo que muestra la tabla, en su orden y con sus columnas, como CSV o PDF.</translation>
    </message>
    <message>
        <source>“More than” before a number: the server doesn&apos;t count further, for speed.</source>
        <translation>«Más de» ante un número: el servidor no cuenta más, por rapidez.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for formulas get an apostrophe in the CSV.</source>
        <translation>Las celdas que una hoja de cálculo tomaría por fórmulas llevan un apóstrofo en el CSV.</translation>
    </message>
</context>
<context>
    <name>InterviewsModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>A person should look at this.</source>
        <translation>Alguien debería mirar esto.</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 new · Show</source>
        <translation>%1 nuevas · Mostrar</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Aún no hay entrevistas</translation>
    </message>
    <message>
        <source>They appear here as soon as your applicant tracking system requests the first one.</source>
        <translation>Aparecen aquí en cuanto su sistema de selección solicite la primera.</translation>
    </message>
    <message>
        <source>No interview is like that</source>
        <translation>Ninguna entrevista es así</translation>
    </message>
    <message>
        <source>Positions are found anywhere in their text, candidates and references by how they begin.</source>
        <translation>Los puestos se encuentran en cualquier parte de su texto; candidatos y referencias, por su comienzo.</translation>
    </message>
    <message>
        <source>&amp;Keep this view as …</source>
        <translation>&amp;Guardar esta vista como …</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <translation>¿Cómo la llama?</translation>
    </message>
    <message>
        <source>“%1” is among your views now.</source>
        <translation>«%1» está ahora entre sus vistas.</translation>
    </message>
    <message>
        <source>interviews</source>
        <comment>the name of a file</comment>
        <translation>entrevistas</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Entrevista nueva</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>The token that an administrator handed to you.</source>
        <translation>El token que le entregó un administrador.</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Su nueva contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Al menos %Ln carácter, el que quiera; unas palabras van bien.</numerusform>
            <numerusform>Al menos %Ln caracteres, los que quiera; unas palabras van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Fijar la contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Welcome to Candor</source>
        <translation>Bienvenido a Candor</translation>
    </message>
    <message>
        <source>An invitation lets you choose a password. It works once.</source>
        <translation>Con una invitación elige usted una contraseña. Sirve una sola vez.</translation>
    </message>
    <message>
        <source>Name the server&apos;s host, like candor.example.com.</source>
        <translation>Indique el host del servidor, como candor.example.com.</translation>
    </message>
    <message>
        <source>Put in the invitation.</source>
        <translation>Introduzca la invitación.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Elija una contraseña.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>La conexión con %1 no está cifrada: otros pueden leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarla igualmente</translation>
    </message>
    <message>
        <source>This invitation isn&apos;t known here, was used already or is too old. Ask for another.</source>
        <translation>Esta invitación no se conoce aquí, ya se usó o es demasiado antigua. Pida otra.</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>«%1» está creado</translation>
    </message>
    <message>
        <source>Pass this invitation on to %1 in a way that you trust. With it they set their password, once and until %2.</source>
        <translation>Haga llegar esta invitación a %1 por un medio en el que confíe. Con ella se establece la contraseña, una vez y hasta el %2.</translation>
    </message>
    <message>
        <source>An invitation for “%1”</source>
        <translation>Una invitación para «%1»</translation>
    </message>
    <message>
        <source>Hand it to them in a way that you trust. In the window where one signs in they choose “I have an invitation” and set a password with it. It works once, until %1; invitations that they got before don&apos;t work any more.</source>
        <translation>Entréguela por un medio en el que confíe. En la ventana de inicio de sesión la persona elige «Tengo una invitación» y fija con ella una contraseña. Sirve una sola vez, hasta el %1; las invitaciones anteriores ya no sirven.</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>“%1” is made</source>
        <translation>«%1» está creado</translation>
    </message>
    <message>
        <source>“%1” has a new secret</source>
        <translation>«%1» tiene un secreto nuevo</translation>
    </message>
    <message>
        <source>Programs send it with each request, as the header X-API-Key.</source>
        <translation>Los programas lo envían con cada petición, en la cabecera X-API-Key.</translation>
    </message>
    <message>
        <source>Programs swap client ID and secret for access tokens at /api/v1/oauth/token.</source>
        <translation>Los programas cambian ID de cliente y secreto por tokens de acceso en /api/v1/oauth/token.</translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>The old secret stops</source>
        <translation>El secreto anterior caduca</translation>
    </message>
    <message>
        <source>Until then both work, so that nothing fails while you exchange them.</source>
        <translation>Hasta entonces valen ambos, para que nada falle durante el cambio.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>Whatever uses “%1” is refused from then on. This can&apos;t be undone.</source>
        <translation>Lo que use «%1» se rechaza desde entonces. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who or what will use it.</source>
        <translation>Quién o qué lo usará.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For whoever looks at it later.</source>
        <translation>Para quien lo mire más adelante.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>A new OAuth client</source>
        <translation>Cliente OAuth nuevo</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Crear el cliente</translation>
    </message>
    <message>
        <source>What you choose below.</source>
        <translation>Lo que elija abajo.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Elija al menos una cosa que pueda hacer.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Not used yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Stops soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Realizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a resource and what may be done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ATS connector</source>
        <translation>Conector de ATS</translation>
    </message>
    <message>
        <source>Requests interviews, decides plans, reads and approves reports.</source>
        <translation>Solicita entrevistas, decide planes, lee y aprueba informes.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Sees interviews and reports and changes nothing.</source>
        <translation>Ve entrevistas e informes y no cambia nada.</translation>
    </message>
    <message>
        <source>Webhook monitor</source>
        <translation>Vigilante de webhooks</translation>
    </message>
    <message>
        <source>Watches deliveries and sends failed ones again.</source>
        <translation>Vigila las entregas y reenvía las fallidas.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Creates people and roles and ends their access.</source>
        <translation>Crea personas y roles y les quita el acceso.</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days and a clock</comment>
        <translation>%1 d %2</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>What programs sign in with: API keys, and OAuth clients, which get tokens that end by themselves. Each may do what its permissions say and nothing else.</source>
        <translation>Con qué inician sesión los programas: claves de API, y clientes OAuth, que reciben tokens que caducan solos. Cada uno puede lo que dicen sus permisos y nada más.</translation>
    </message>
    <message>
        <source>A secret is shown once, when it is made. Copy it to where it is needed and say that it is stored: then it is forgotten here, and the clipboard with it.</source>
        <translation>Un secreto se muestra una vez, al crearse. Cópielo donde haga falta y diga que está guardado: entonces se olvida aquí, y el portapapeles con él.</translation>
    </message>
    <message>
        <source>Replacing makes a new secret while the old one works on for as long as you choose. Revoking ends a key at once.</source>
        <translation>Sustituir crea un secreto nuevo mientras el anterior sigue valiendo el tiempo que elija. Revocar termina una clave al instante.</translation>
    </message>
    <message>
        <source>“Used” says when a key was last used, to the minute. One that nobody has used for months can go.</source>
        <translation>«Usado» dice al minuto cuándo se usó una clave por última vez. Una que nadie usa desde hace meses puede irse.</translation>
    </message>
    <message>
        <source>When the connection breaks while a key is made, its secret may be lost although the key is there. Replace it to get another one.</source>
        <translation>Si la conexión se rompe mientras se crea una clave, su secreto puede perderse aunque la clave exista. Sustitúyalo para obtener otro.</translation>
    </message>
    <message>
        <source>You can&apos;t give a key more than you may do yourself.</source>
        <translation>No puede dar a una clave más de lo que usted puede.</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Old secret: %1</source>
        <translation>Secreto anterior: %1</translation>
    </message>
    <message>
        <source>Stops in %1</source>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>Clientes OAuth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Platform keys</source>
        <translation>Claves de plataforma</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>No OAuth clients yet</source>
        <translation>Aún no hay clientes OAuth</translation>
    </message>
    <message>
        <source>A key lets a program, such as your ATS, work with Candor.</source>
        <translation>Con una clave, un programa como su ATS trabaja con Candor.</translation>
    </message>
    <message>
        <source>A client asks for tokens that end by themselves, as OAuth 2 has it.</source>
        <translation>Un cliente pide tokens que caducan solos, como prevé OAuth 2.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>“%1” is revoked: it is refused from now on.</source>
        <translation>«%1» está revocado: se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was made, but its secret was lost on the way here. Replace it to get another.</source>
        <translation>«%1» se creó, pero su secreto se perdió por el camino. Sustitúyalo para obtener otro.</translation>
    </message>
    <message>
        <source>That key isn&apos;t there any more</source>
        <translation>Esa clave ya no existe</translation>
    </message>
</context>
<context>
    <name>LocalSetup</name>
    <message>
        <source>Run Candor on this computer</source>
        <translation>Ejecutar Candor en este equipo</translation>
    </message>
    <message>
        <source>The server runs beside this window, for you alone until you open it to others.</source>
        <translation>El servidor corre junto a esta ventana, solo para usted hasta que lo abra a otros.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start Candor</source>
        <translation>Arrancar Candor</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Su empresa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caracteres o más</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Carpeta de los datos</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>«%1» aún está vacío.</translation>
    </message>
    <message>
        <source>That isn&apos;t an e-mail address yet.</source>
        <translation>Eso aún no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The password needs 12 characters or more.</source>
        <translation>La contraseña necesita 12 caracteres o más.</translation>
    </message>
    <message>
        <source>The port is a number from %1 to %2.</source>
        <translation>El puerto es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Name the folder from the root on, like /home/you/candor.</source>
        <translation>Nombre la carpeta desde la raíz, como /home/you/candor.</translation>
    </message>
</context>
<context>
    <name>NewInterviewHelp</name>
    <message>
        <source>You ask for an interview here: what position it is for, at which level, and what the person has to be able to do.</source>
        <translation>Aquí solicita una entrevista: para qué puesto, en qué nivel y qué debe saber hacer la persona.</translation>
    </message>
    <message>
        <source>At the side you see while you type how much the plan will have to go by, and what would make it better. Two or three concrete requirements are worth more than a long description.</source>
        <translation>Al lado ve mientras escribe con cuánto contará el plan y qué lo mejoraría. Dos o tres requisitos concretos valen más que una descripción larga.</translation>
    </message>
    <message>
        <source>No names are needed. The candidate&apos;s reference is what you know the person by elsewhere.</source>
        <translation>No hacen falta nombres. La referencia del candidato es por lo que conoce a la persona en otro lugar.</translation>
    </message>
    <message>
        <source>The same request stands below as a command for programs.</source>
        <translation>La misma solicitud está abajo como comando para programas.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft on this computer, without what names the candidate, and is here again when you come back.</source>
        <translation>Lo que escribe se guarda como borrador en este equipo, sin lo que nombra al candidato, y está aquí cuando vuelva.</translation>
    </message>
    <message>
        <source>A field that the server doesn&apos;t accept is marked with the reason below it.</source>
        <translation>Un campo que el servidor no acepta se marca con el motivo debajo.</translation>
    </message>
</context>
<context>
    <name>NewInterviewPage</name>
    <message>
        <source>Request the interview</source>
        <translation>Solicitar la entrevista</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Entrevista nueva</translation>
    </message>
    <message>
        <source>What you typed until %1 is here again, without what names the candidate.</source>
        <translation>Lo que escribió hasta %1 está aquí de nuevo, sin lo que nombra al candidato.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>What you typed is thrown away.</source>
        <translation>Lo que escribió se descarta.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The interview is requested</source>
        <translation>La entrevista está solicitada</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Discard them</source>
        <translation>&amp;Descartarlas</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>You act here</source>
        <translation>Usted actúa aquí</translation>
    </message>
    <message>
        <source>For trials</source>
        <translation>Para pruebas</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>Darle este nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>“%1” goes on where it stood: its people and programs can do again what their roles and keys allow.</source>
        <translation>«%1» sigue donde estaba: sus personas y programas pueden hacer de nuevo lo que permiten sus roles y claves.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>Reactivarla</translation>
    </message>
    <message>
        <source>The people and programs of “%1” can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Las personas y los programas de «%1» pueden entonces leer y borrar, nada más: no se solicita, decide ni realiza ninguna entrevista, y se pide a los candidatos que vuelvan más tarde. No se elimina nada y puede reactivarla en cualquier momento.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Suspenderla</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its people, roles and keys. What its interviews hold of candidates is erased. This can&apos;t be undone.</source>
        <translation>«%1» desaparece de inmediato, con sus personas, roles y claves. Lo que sus entrevistas contienen de los candidatos se borra. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1” has interviews that aren&apos;t finished, so it is still there. Deleting it all the same cancels them, also those that a candidate is in right now, and erases what they hold. This can&apos;t be undone.</source>
        <translation>«%1» tiene entrevistas sin terminar, por eso sigue ahí. Si la elimina de todos modos, se cancelan, también aquellas en las que hay un candidato en este momento, y se borra su contenido. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel them and delete it</source>
        <translation>Cancelarlas y eliminarla</translation>
    </message>
    <message>
        <source>Its platform is suspended</source>
        <translation>Plataforma de la organización suspendida</translation>
    </message>
</context>
<context>
    <name>OrganisationFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Nombre o dominio</translation>
    </message>
    <message>
        <source>Find organisations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
</context>
<context>
    <name>OrganisationFinder</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Candidates read it, too.</source>
        <translation>También lo leen los candidatos.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Names it for programs, and no other organisation has it: the company&apos;s own, or one that you make up.</source>
        <translation>La identifica ante los programas y ninguna otra organización lo tiene: el de la empresa, o uno que usted invente.</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Buscar una plataforma</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Whose administrators look after it. It stays so.</source>
        <translation>Sus administradores se ocupan de ella. No cambia después.</translation>
    </message>
    <message>
        <source>E-mail of its first administrator</source>
        <translation>Correo de su primer administrador</translation>
    </message>
    <message>
        <source>They get an invitation that you pass on. Empty: nobody is invited yet.</source>
        <translation>Recibe una invitación que usted le hace llegar. Vacío: aún no se invita a nadie.</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Crear la organización</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Una organización nueva</translation>
    </message>
    <message>
        <source>The platforms can&apos;t be listed now. Go back and try again.</source>
        <translation>Ahora no se pueden listar las plataformas. Vuelva atrás e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no platform yet. Make one first, on the page “Platforms”.</source>
        <translation>Aún no hay ninguna plataforma. Cree primero una, en la página «Plataformas».</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Ninguna plataforma se llama así.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, hyphens and dots, as in acme.example.</source>
        <translation>Letras sin acentos, cifras, guiones y puntos, como en acme.example.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Give it a domain.</source>
        <translation>Dele un dominio.</translation>
    </message>
    <message>
        <source>Choose a platform.</source>
        <translation>Elija una plataforma.</translation>
    </message>
    <message>
        <source>Another organisation has this domain.</source>
        <translation>Otra organización tiene este dominio.</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>No organisation fits</source>
        <translation>Ninguna organización coincide</translation>
    </message>
    <message>
        <source>None that you look after is called so and stands so.</source>
        <translation>Ninguna de las que usted atiende se llama así y tiene ese estado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Each customer or company gets one, with people, keys and interviews of its own.</source>
        <translation>Cada cliente o empresa recibe una, con sus propias personas, claves y entrevistas.</translation>
    </message>
    <message>
        <source>That organisation isn&apos;t there any more.</source>
        <translation>Esa organización ya no existe.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>OrganisationsHelp</name>
    <message>
        <source>The organisations that you look after as an administrator. Each has its own people, keys, interviews and settings, and sees nothing of the others.</source>
        <translation>Las organizaciones que usted atiende como administrador. Cada una tiene sus propias personas, claves, entrevistas y ajustes, y no ve nada de las demás.</translation>
    </message>
    <message>
        <source>To work in one, act in it: all pages are about it then, and a line above them says so. “Leave” brings you back here. Your choice is kept until you make another.</source>
        <translation>Para trabajar en una, actúe en ella: entonces todas las páginas tratan de ella y una línea encima lo dice. «Salir» le trae de vuelta aquí. Su elección se conserva hasta que haga otra.</translation>
    </message>
    <message>
        <source>A suspended organisation can read and erase, nothing else. Nothing is lost, and it goes on when you reactivate it.</source>
        <translation>Una organización suspendida puede leer y borrar, nada más. No se pierde nada, y continúa cuando la reactiva.</translation>
    </message>
    <message>
        <source>A deleted one is gone with its people and keys, and what its interviews hold of candidates is erased.</source>
        <translation>Una eliminada desaparece con sus personas y claves, y lo que sus entrevistas contienen de los candidatos se borra.</translation>
    </message>
    <message>
        <source>Before you go to another organisation, decisions that haven&apos;t left are sent or discarded: you are asked, so that none reaches the wrong place.</source>
        <translation>Antes de pasar a otra organización, las decisiones que no han salido se envían o se descartan: se le pregunta, para que ninguna llegue al lugar equivocado.</translation>
    </message>
    <message>
        <source>When somebody else changed an organisation while you looked at it, nothing of theirs is overwritten: you see what it is now and decide again.</source>
        <translation>Si otra persona cambió una organización mientras usted la miraba, no se sobrescribe nada: ve cómo está ahora y decide de nuevo.</translation>
    </message>
    <message>
        <source>When the connection breaks while an organisation is made, its invitation may be lost although it is there. Act in it and invite somebody there.</source>
        <translation>Si se corta la conexión mientras se crea una organización, su invitación puede perderse aunque la organización exista. Actúe en ella e invite allí a alguien.</translation>
    </message>
</context>
<context>
    <name>OrganisationsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>%1 (for trials)</source>
        <translation>%1 (para pruebas)</translation>
    </message>
    <message>
        <source>%1, you act here</source>
        <translation>%1, usted actúa aquí</translation>
    </message>
    <message>
        <source>Suspended with its platform</source>
        <translation>Suspendida con su plataforma</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Act in this organisation</source>
        <translation>Actuar en esta organización</translation>
    </message>
    <message>
        <source>Act in none</source>
        <translation>No actuar en ninguna</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Organización nueva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Retirar los cambios</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>«%1» está creada.</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Ajustes de «%1»</translation>
    </message>
    <message>
        <source>The organisation is called “%1” now.</source>
        <translation>La organización se llama ahora «%1».</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«%1» vuelve a estar activa.</translation>
    </message>
    <message>
        <source>“%1” is suspended.</source>
        <translation>«%1» está suspendida.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminada.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile, so nothing was done. This is how it is now; decide again.</source>
        <translation>Otra persona la cambió entretanto, así que no se hizo nada. Así está ahora; decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The planner</source>
        <translation>El planificador</translation>
    </message>
    <message>
        <source>The assessor</source>
        <translation>El evaluador</translation>
    </message>
    <message>
        <source>The validator</source>
        <translation>El validador</translation>
    </message>
    <message>
        <source>%1 is at work.</source>
        <translation>%1 está trabajando.</translation>
    </message>
    <message>
        <source>%1 begins soon.</source>
        <translation>%1 empieza pronto.</translation>
    </message>
    <message>
        <source>%1 failed %2 times and tries again at %3.</source>
        <translation>%1 falló %2 veces y reintenta a las %3.</translation>
    </message>
    <message>
        <source>%1 failed %2 times.</source>
        <translation>%1 falló %2 veces.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Referencia en el ATS</translation>
    </message>
    <message>
        <source>Request&apos;s quality</source>
        <translation>Calidad de la solicitud</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Made in a tenant for trials</source>
        <translation>Creada en una organización de pruebas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>No plan can be written without it. What must the candidate be able to do?</source>
        <translation>Sin ello no se puede escribir un plan. ¿Qué debe saber hacer el candidato?</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Descripción del puesto</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Aportar</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>The candidate&apos;s data is erased</source>
        <translation>Los datos del candidato están borrados</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
    <message>
        <source>Certificate %1, %2. %3 kinds of data were erased.</source>
        <translation>Certificado %1, %2. Tipos de datos borrados: %3.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>The certificate is saved</source>
        <translation>El certificado está guardado</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Find a page, a command, an interview …</source>
        <translation>Encontrar una página, un comando, una entrevista …</translation>
    </message>
    <message>
        <source>Find and do</source>
        <translation>Encontrar y hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still asking the server: %1</source>
        <translation>Aún se pregunta al servidor: %1</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens, Esc closes. &gt; finds commands only, ? help.</source>
        <translation>Las flechas eligen, Intro abre, Esc cierra. &gt; encuentra solo comandos, ? ayuda.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Their new password</source>
        <translation>Su nueva contraseña</translation>
    </message>
    <message>
        <source>Their sessions end at once, and so does a lock after too many wrong passwords.</source>
        <translation>Sus sesiones terminan al instante, y también un bloqueo por demasiadas contraseñas erróneas.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, whichever you like; a few words do well.</source>
        <translation>
            <numerusform>Al menos %Ln carácter, el que quiera; unas palabras van bien.</numerusform>
            <numerusform>Al menos %Ln caracteres, los que quiera; unas palabras van bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Whoever is signed in with your account elsewhere is signed out there; this window goes on.</source>
        <translation>Quien haya iniciado sesión con su cuenta en otro lugar queda desconectado allí; esta ventana sigue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>After too many wrong passwords you have to wait: try again in %Ln minutes.</source>
        <translation>
            <numerusform>Tras demasiadas contraseñas erróneas hay que esperar: vuelva a intentarlo en %Ln minuto.</numerusform>
            <numerusform>Tras demasiadas contraseñas erróneas hay que esperar: vuelva a intentarlo en %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PemField</name>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>%1, from a file…</source>
        <translation>%1, desde un archivo…</translation>
    </message>
    <message>
        <source>A file in PEM</source>
        <translation>Un archivo en PEM</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than certificates are. Choose another one.</source>
        <translation>El archivo es más grande de lo que son los certificados. Elija otro.</translation>
    </message>
    <message>
        <source>There is no PEM in the file, which begins with “-----BEGIN”. Export it as PEM.</source>
        <translation>En el archivo no hay PEM, que empieza por «-----BEGIN». Expórtelo como PEM.</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Nombre o correo</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
</context>
<context>
    <name>PeopleFinder</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PeopleHelp</name>
    <message>
        <source>Who can sign in, and what their role lets them do. Administrators of a platform find those like them here, too.</source>
        <translation>Quién puede iniciar sesión y qué permite su rol. Los administradores de una plataforma encuentran aquí también a sus iguales.</translation>
    </message>
    <message>
        <source>Somebody new comes in by an invitation or with a password that you choose. An invitation is a token that you see once: hand it over, and whoever has it sets a password in the window where one signs in.</source>
        <translation>Alguien nuevo entra con una invitación o con una contraseña que usted elige. Una invitación es un token que se ve una sola vez: entréguelo, y quien lo tenga fija una contraseña en la ventana de inicio de sesión.</translation>
    </message>
    <message>
        <source>Disabling keeps somebody out without losing anything: their sessions end at once, and what they decided stays. Deleting can&apos;t be undone.</source>
        <translation>Desactivar deja fuera a alguien sin perder nada: sus sesiones terminan al instante y lo que decidió queda. Eliminar no se puede deshacer.</translation>
    </message>
    <message>
        <source>Another role and another password end the sessions of whoever gets them.</source>
        <translation>Otro rol u otra contraseña ponen fin a las sesiones de esa persona.</translation>
    </message>
    <message>
        <source>After too many wrong passwords an account is locked for some minutes. Setting a new password lifts that at once, and so does a new invitation when it is used.</source>
        <translation>Tras demasiadas contraseñas erróneas una cuenta queda bloqueada unos minutos. Fijar una nueva contraseña lo levanta al instante, y también una nueva invitación cuando se usa.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete their own account, nor that of the last administrator, nor change one whose role may do more than theirs.</source>
        <translation>Nadie puede desactivar ni eliminar su propia cuenta ni la del último administrador, ni cambiar una cuyo rol permita más que el suyo.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same account: look at what is new, then decide again.</source>
        <translation>«Ha cambiado entretanto» significa que otra persona estaba en la misma cuenta: mire lo nuevo y decida otra vez.</translation>
    </message>
    <message>
        <source>Owners of the server find each other under “Owners”. At least one of them can always sign in.</source>
        <translation>Los propietarios del servidor se encuentran en «Propietarios». Al menos uno de ellos puede iniciar sesión siempre.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Whose accounts</source>
        <translation>Cuentas de quién</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>That person isn&apos;t there any more</source>
        <translation>Esa persona ya no está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No platform yet</source>
        <translation>Aún no hay plataforma</translation>
    </message>
    <message>
        <source>Administrators belong to one. Platforms are made on the page “Platforms”.</source>
        <translation>Los administradores pertenecen a una. Las plataformas se crean en la página «Plataformas».</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Nadie es así</translation>
    </message>
    <message>
        <source>People are found by how a word of their name or their e-mail address begins.</source>
        <translation>Las personas se encuentran por el comienzo de una palabra de su nombre o de su dirección de correo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Whoever is made here can sign in.</source>
        <translation>Quien se cree aquí puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Fijar una contraseña</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Your own you change in the menu “File”.</source>
        <translation>La suya la cambia en el menú «Archivo».</translation>
    </message>
    <message>
        <source>“%1” can sign in now.</source>
        <translation>«%1» ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” is an owner of this server now.</source>
        <translation>«%1» es ahora propietario de este servidor.</translation>
    </message>
    <message>
        <source>The invitation for “%1” was lost on the way here. Make another one.</source>
        <translation>La invitación para «%1» se perdió por el camino. Cree otra.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» está guardado.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>This is you. Another administrator can disable or delete your account.</source>
        <translation>Es usted. Otro administrador puede desactivar o eliminar su cuenta.</translation>
    </message>
    <message>
        <source>Their role may do more than yours, so you can&apos;t change this account.</source>
        <translation>Su rol permite más que el de usted, así que no puede cambiar esta cuenta.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in here. Make another one before you disable or delete this account.</source>
        <translation>Es el último administrador que puede iniciar sesión aquí. Cree otro antes de desactivar o eliminar esta cuenta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>PermissionMatrix</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody in an organisation can have this.</source>
        <translation>Nadie en una organización puede tenerlo.</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>No puede dar lo que le falta.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a permission, why it can&apos;t be given</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Greyed: %1</source>
        <translation>En gris: %1</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is disabled and signed out everywhere.</source>
        <translation>«%1» está desactivado y desconectado en todas partes.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>«%1» está activado de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has a new password and is signed out everywhere.</source>
        <translation>«%1» tiene una nueva contraseña y está desconectado en todas partes.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminado.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>What they may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere at once and can&apos;t sign in until you enable the account again. An invitation that is open becomes void.</source>
        <translation>«%1» queda desconectado al instante en todas partes y no puede iniciar sesión hasta que usted active de nuevo la cuenta. Una invitación pendiente queda sin efecto.</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>“%1” is signed out everywhere and the account is gone; what they decided stays in the history. This can&apos;t be undone. To keep somebody out for a while, disable the account.</source>
        <translation>«%1» queda desconectado en todas partes y la cuenta desaparece; lo que decidió queda en la cronología. No se puede deshacer. Para dejar fuera a alguien un tiempo, desactive la cuenta.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Too many passwords were wrong: nobody gets in before %1. A new password lifts that at once.</source>
        <translation>Demasiadas contraseñas eran incorrectas: nadie entra antes de %1. Una contraseña nueva lo levanta de inmediato.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>How they come in</source>
        <translation>Cómo entra</translation>
    </message>
    <message>
        <source>By an invitation</source>
        <translation>Con una invitación</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What they administer</source>
        <translation>Qué administra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>You can&apos;t give what you lack.</source>
        <translation>No puede dar lo que no tiene.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Somebody new in %1</source>
        <translation>Alguien nuevo en %1</translation>
    </message>
    <message>
        <source>A new administrator</source>
        <translation>Un nuevo administrador</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>They sign in with it.</source>
        <translation>Con ella inicia sesión.</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>The platform %1</source>
        <translation>La plataforma %1</translation>
    </message>
    <message>
        <source>The whole server</source>
        <translation>Todo el servidor</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>An account keeps its address.</source>
        <translation>Una cuenta conserva su dirección.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: it is called “%1” and has the role “%2” now. Save again to have it as you say here.</source>
        <translation>Otra persona cambió esta cuenta entretanto: ahora se llama «%1» y tiene el rol «%2». Guarde otra vez para tenerla como se indica aquí.</translation>
    </message>
    <message>
        <source>Another administrator can give you another role.</source>
        <translation>Otro administrador puede darle otro rol.</translation>
    </message>
    <message>
        <source>You get a token to hand to them, with which they set a password themselves.</source>
        <translation>Recibe un token para entregar, con el que la persona fija ella misma una contraseña.</translation>
    </message>
    <message>
        <source>Tell it to them in a way that you trust; they can change it.</source>
        <translation>Comuníquela por un medio en el que confíe; se puede cambiar.</translation>
    </message>
    <message>
        <source>A new owner of this server</source>
        <translation>Un nuevo propietario de este servidor</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>1: %1
3: %2
5: %3</source>
        <translation>1: %1
3: %2
5: %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Imprescindible</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Deseable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>%1, weighs %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>least score</source>
        <translation>puntuación mínima</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>obligatoria, al menos %1</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>propósito</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>competencias</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>dificultad</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>cubre</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>follows up</source>
        <translation>repregunta</translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation>cómo se juzga</translation>
    </message>
    <message>
        <source>Section %1 of before</source>
        <translation>Sección %1 de antes</translation>
    </message>
    <message>
        <source>A question of section %1 of before</source>
        <translation>Una pregunta de la sección %1 de antes</translation>
    </message>
</context>
<context>
    <name>PlanEditorHelp</name>
    <message>
        <source>You change a plan by hand: sections and their minutes, questions, what a good answer shows, and what weak, fair and strong answers look like.</source>
        <translation>Cambia un plan a mano: secciones y sus minutos, preguntas, qué muestra una buena respuesta y cómo son las respuestas débiles, regulares y fuertes.</translation>
    </message>
    <message>
        <source>What is wrong is said at its place while you type, and at the top how many minutes and weights there are in all. A plan that isn&apos;t whole can&apos;t be saved.</source>
        <translation>Lo que está mal se dice en su sitio mientras escribe, y arriba cuántos minutos y pesos hay en total. Un plan incompleto no se puede guardar.</translation>
    </message>
    <message>
        <source>Saving makes a new version. The one before is kept and can be compared.</source>
        <translation>Guardar crea una versión nueva. La anterior se conserva y se puede comparar.</translation>
    </message>
    <message>
        <source>When somebody else saved a version meanwhile, both are kept: you choose yours or theirs, and nothing is overwritten unseen.</source>
        <translation>Si entretanto otra persona guardó una versión, se conservan ambas: elige la suya o la otra, y nada se sobrescribe sin verse.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft on this computer until it is saved or discarded.</source>
        <translation>Lo que escribió se guarda como borrador en este equipo hasta que se guarde o descarte.</translation>
    </message>
    <message>
        <source>The arrows at a section or question, or Alt with the arrow keys, move it up and down; a question at its section&apos;s edge goes on into the next one. What was removed can be put back.</source>
        <translation>Las flechas de una sección o pregunta, o Alt con las teclas de flecha, la mueven hacia arriba y hacia abajo; una pregunta en el borde de su sección pasa a la siguiente. Lo que se quitó se puede volver a poner.</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Save as the next version</source>
        <translation>Guardar como versión siguiente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Editar el plan</translation>
    </message>
    <message>
        <source>This plan can&apos;t be edited</source>
        <translation>Este plan no se puede editar</translation>
    </message>
    <message>
        <source>Only a plan that waits for a decision can.</source>
        <translation>Solo se puede un plan que espera una decisión.</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Saving asks which one goes on.</source>
        <translation>Entretanto alguien creó la versión %1. Al guardar se pregunta cuál sigue.</translation>
    </message>
    <message>
        <source>Your changes of %1 are here again.</source>
        <translation>Sus cambios de %1 están aquí de nuevo.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>To mend, where it is marked: %1</source>
        <translation>Por corregir, donde está marcado: %1</translation>
    </message>
    <message>
        <source>The plan you left isn&apos;t saved; what you typed is kept. %1</source>
        <translation>El plan que dejó no está guardado; se conserva lo que escribió. %1</translation>
    </message>
    <message>
        <source>This is version %1 now</source>
        <translation>Ahora es la versión %1</translation>
    </message>
    <message>
        <source>Somebody made version %1 meanwhile. Before is theirs, after is yours.</source>
        <translation>Entretanto alguien creó la versión %1. Antes es la otra, después la suya.</translation>
    </message>
    <message>
        <source>What you changed is thrown away.</source>
        <translation>Sus cambios se descartan.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Volver a poner lo quitado</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a poner</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Peso de %1 en por ciento</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Add a question to section %1</source>
        <translation>Añadir una pregunta a la sección %1</translation>
    </message>
    <message>
        <source>Remove section %1</source>
        <translation>Quitar la sección %1</translation>
    </message>
    <message>
        <source>Title of section %1</source>
        <translation>Título de la sección %1</translation>
    </message>
    <message>
        <source>Minutes of section %1</source>
        <translation>Minutos de la sección %1</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Pregunta %1</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Quitar la pregunta %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Difficulty of %1</source>
        <translation>Dificultad de %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Competency of %1</source>
        <translation>Competencia de %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Requirement that %1 covers</source>
        <translation>Requisito que cubre %1</translation>
    </message>
    <message>
        <source>What a good answer to %1 shows</source>
        <translation>Qué muestra una buena respuesta a %1</translation>
    </message>
    <message>
        <source>%1 scores 1</source>
        <translation>%1 obtiene 1</translation>
    </message>
    <message>
        <source>%1 scores 3</source>
        <translation>%1 obtiene 3</translation>
    </message>
    <message>
        <source>%1 scores 5</source>
        <translation>%1 obtiene 5</translation>
    </message>
    <message>
        <source>Question %1 is removed</source>
        <translation>Se quitó la pregunta %1</translation>
    </message>
    <message>
        <source>Section %1 is removed</source>
        <translation>Se quitó la sección %1</translation>
    </message>
    <message>
        <source>Move section %1 up</source>
        <translation>Subir la sección %1</translation>
    </message>
    <message>
        <source>Move section %1 down</source>
        <translation>Bajar la sección %1</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Subir la pregunta %1</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Bajar la pregunta %1</translation>
    </message>
    <message>
        <source>No question asks for “%1”.</source>
        <translation>Ninguna pregunta trata de «%1».</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Covers %1 of %2 requirements</source>
        <translation>Cubre %1 de %2 requisitos</translation>
    </message>
    <message>
        <source>Plan, version %1</source>
        <translation>Plan, versión %1</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>required, at least %1</source>
        <translation>obligatoria, al menos %1</translation>
    </message>
    <message>
        <source>Looks for: %1</source>
        <translation>Busca: %1</translation>
    </message>
    <message>
        <source>Follows up: %1</source>
        <translation>Repregunta: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>Which platform</source>
        <translation>Qué plataforma</translation>
    </message>
    <message>
        <source>Find a platform</source>
        <translation>Buscar una plataforma</translation>
    </message>
    <message>
        <source>No platform is called so.</source>
        <translation>Ninguna plataforma se llama así.</translation>
    </message>
</context>
<context>
    <name>PlatformDetail</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>It still has organisations. Delete them before you delete the platform.</source>
        <translation>Todavía tiene organizaciones. Elimínelas antes de eliminar la plataforma.</translation>
    </message>
    <message>
        <source>“%1” is gone at once, with its administrators and keys. This can&apos;t be undone.</source>
        <translation>«%1» desaparece al instante, con sus administradores y claves. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“%1” and its organisations go on where they stood; one that is suspended itself stays so.</source>
        <translation>«%1» y sus organizaciones continúan donde estaban; la que está suspendida por sí misma sigue así.</translation>
    </message>
    <message>
        <source>Reactivate it</source>
        <translation>Reactivarla</translation>
    </message>
    <message>
        <source>The administrators, people and programs of “%1” and of all its organisations can then read and erase, nothing else: no interview is requested, decided or held, and candidates are told to come back later. Nothing is deleted, and you can reactivate it at any time.</source>
        <translation>Los administradores, las personas y los programas de «%1» y de todas sus organizaciones pueden entonces leer y borrar, nada más: no se solicita, decide ni realiza ninguna entrevista, y se pide a los candidatos que vuelvan más tarde. No se elimina nada y puede reactivarla en cualquier momento.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Suspenderla</translation>
    </message>
</context>
<context>
    <name>PlatformFinder</name>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
</context>
<context>
    <name>PlatformForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Such as partner.example. Nobody else can have it.</source>
        <translation>Como partner.example. Nadie más puede tenerlo.</translation>
    </message>
    <message>
        <source>A new platform</source>
        <translation>Una nueva plataforma</translation>
    </message>
    <message>
        <source>Make the platform</source>
        <translation>Crear la plataforma</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody else changed this platform meanwhile: it is called “%1” and has the domain %2 now. Save again to have it as you say here.</source>
        <translation>Otra persona cambió esta plataforma entretanto: ahora se llama «%1» y tiene el dominio %2. Guarde otra vez para tenerla como se indica aquí.</translation>
    </message>
</context>
<context>
    <name>PlatformList</name>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Name or domain</source>
        <translation>Nombre o dominio</translation>
    </message>
    <message>
        <source>Find platforms</source>
        <translation>Buscar plataformas</translation>
    </message>
    <message>
        <source>No platform is called that</source>
        <translation>Ninguna plataforma se llama así</translation>
    </message>
    <message>
        <source>Platforms are found by how a word of their name or their domain begins.</source>
        <translation>Las plataformas se encuentran por el comienzo de una palabra de su nombre o de su dominio.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No platforms yet</source>
        <translation>Aún no hay plataformas</translation>
    </message>
    <message>
        <source>A platform holds organisations, and has administrators who look after them.</source>
        <translation>Una plataforma contiene organizaciones y tiene administradores que se ocupan de ellas.</translation>
    </message>
</context>
<context>
    <name>PlatformsHelp</name>
    <message>
        <source>A platform is a partner or a part of your company that looks after organisations of its own. Its administrators reach those and nothing else.</source>
        <translation>Una plataforma es un socio o una parte de su empresa que se ocupa de organizaciones propias. Sus administradores llegan a esas y a nada más.</translation>
    </message>
    <message>
        <source>Its name and its domain can be changed at any time. Nobody else can have the domain.</source>
        <translation>Su nombre y su dominio se pueden cambiar en cualquier momento. Nadie más puede tener el dominio.</translation>
    </message>
    <message>
        <source>Its administrators are made on the page “People”, which A leads to.</source>
        <translation>Sus administradores se crean en la página «Personas», a la que lleva A.</translation>
    </message>
    <message>
        <source>Only a platform without organisations can be deleted: delete those first. Its administrators and its keys go with it.</source>
        <translation>Solo se puede eliminar una plataforma sin organizaciones: elimine primero esas. Sus administradores y sus claves se van con ella.</translation>
    </message>
    <message>
        <source>“It changed meanwhile” means that somebody else was at the same platform: look at what is new, then decide again.</source>
        <translation>«Ha cambiado entretanto» significa que otra persona estaba en la misma plataforma: mire lo nuevo y decida otra vez.</translation>
    </message>
    <message>
        <source>A suspended platform and its organisations can read and erase, nothing else. Nothing is lost, and all goes on when you reactivate it.</source>
        <translation>Una plataforma suspendida y sus organizaciones pueden leer y borrar, nada más. No se pierde nada, y todo continúa cuando la reactiva.</translation>
    </message>
</context>
<context>
    <name>PlatformsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>PlatformsPage</name>
    <message>
        <source>New platform</source>
        <translation>Nueva plataforma</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>That platform isn&apos;t there any more</source>
        <translation>Esa plataforma ya no está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>«%1» está creada.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» está guardado.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminado.</translation>
    </message>
    <message>
        <source>“%1” got organisations meanwhile. Delete them first.</source>
        <translation>«%1» recibió organizaciones entretanto. Elimínelas primero.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>“%1” is suspended, and its organisations with it.</source>
        <translation>«%1» está suspendida, y con ella sus organizaciones.</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>«%1» vuelve a estar activa.</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Every position</source>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Positions with a ranking</source>
        <translation>Puestos con una clasificación</translation>
    </message>
    <message>
        <source>There are more. Type on to see them.</source>
        <translation>Hay más. Siga escribiendo para verlos.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Decisions and keys</source>
        <translation>Decisiones y teclas</translation>
    </message>
    <message>
        <source>What you are told of over the desktop</source>
        <translation>De qué se le avisa en el escritorio</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Entrar y salir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <source>Beside what the desktop gives to all programs.</source>
        <translation>Además de lo que el escritorio da a todos los programas.</translation>
    </message>
    <message>
        <source>What Candor speaks</source>
        <translation>Qué habla Candor</translation>
    </message>
    <message>
        <source>In effect when Candor is started the next time.</source>
        <translation>Vale desde el próximo arranque de Candor.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A decision can be taken back for</source>
        <translation>Una decisión se puede retirar durante</translation>
    </message>
    <message>
        <source>Then it leaves. With 0 it leaves at once.</source>
        <translation>Después sale. Con 0 sale al instante.</translation>
    </message>
    <message>
        <source>Single letters are keys, such as A for approving</source>
        <translation>Las letras sueltas son teclas, como A para aprobar</translation>
    </message>
    <message>
        <source>Plans and reports that wait for your decision</source>
        <translation>Planes e informes que esperan su decisión</translation>
    </message>
    <message>
        <source>Events that don&apos;t reach their receivers</source>
        <translation>Eventos que no llegan a sus receptores</translation>
    </message>
    <message>
        <source>Be quiet from</source>
        <translation>Silencio de</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>Comienzo de las horas de silencio</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>Fin de las horas de silencio</translation>
    </message>
    <message>
        <source>At most once a minute, summed up, and never while you look at Candor.</source>
        <translation>Como mucho una vez por minuto, resumido, y nunca mientras mira Candor.</translation>
    </message>
    <message>
        <source>Start when I log in to this computer</source>
        <translation>Arrancar cuando inicio sesión en este equipo</translation>
    </message>
    <message>
        <source>The folder for programs that start by themselves can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta de los programas que arrancan solos.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Permanecer en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Candor.</source>
        <translation>Este escritorio no tiene bandeja del sistema: cerrar la ventana termina Candor.</translation>
    </message>
    <message>
        <source>Stop the server on this computer when Candor ends</source>
        <translation>Detener el servidor de este equipo cuando Candor termina</translation>
    </message>
</context>
<context>
    <name>QualityView</name>
    <message>
        <source>Say which level the job wants.</source>
        <translation>Diga qué nivel pide el puesto.</translation>
    </message>
    <message>
        <source>Give three requirements or more.</source>
        <translation>Dé tres requisitos o más.</translation>
    </message>
    <message>
        <source>Say each requirement in four words or more.</source>
        <translation>Exprese cada requisito en cuatro palabras o más.</translation>
    </message>
    <message>
        <source>Add what is known of the candidate.</source>
        <translation>Añada lo que se sabe del candidato.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nombre la empresa.</translation>
    </message>
    <message>
        <source>Give the candidate&apos;s reference.</source>
        <translation>Dé la referencia del candidato.</translation>
    </message>
    <message>
        <source>The same as cURL</source>
        <translation>Lo mismo como cURL</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>A plan can be written.</source>
        <translation>Se puede escribir un plan.</translation>
    </message>
    <message>
        <source>No plan can be written before the level and the requirements are known.</source>
        <translation>No se puede escribir un plan sin el nivel y los requisitos.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>The reason is kept with the interview. Rejecting ends it.</source>
        <translation>El motivo se guarda con la entrevista. Un rechazo la termina.</translation>
    </message>
    <message>
        <source>Why do you reject this plan?</source>
        <translation>¿Por qué rechaza este plan?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Why do you reject this report?</source>
        <translation>¿Por qué rechaza este informe?</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>¿Qué debería cambiar?</translation>
    </message>
    <message>
        <source>The planner writes a new version to these words.</source>
        <translation>El planificador escribe una versión nueva según estas palabras.</translation>
    </message>
    <message>
        <source>Have it revised</source>
        <translation>Hacer revisar</translation>
    </message>
    <message>
        <source>Your score for “%1”, and why</source>
        <translation>Su puntuación para «%1», y por qué</translation>
    </message>
    <message>
        <source>The machine&apos;s score stays beside it.</source>
        <translation>La puntuación de la máquina queda al lado.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>RankingFilter</name>
    <message>
        <source>Which reports</source>
        <translation>Qué informes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>A la espera de revisión</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
</context>
<context>
    <name>RankingsHelp</name>
    <message>
        <source>Everybody who was interviewed for a position, the highest score first, and how the scores are spread.</source>
        <translation>Todas las personas entrevistadas para un puesto, la puntuación más alta primero, y cómo se reparten las puntuaciones.</translation>
    </message>
    <message>
        <source>A candidate who was erased leaves an empty place in a comparison; the others stay.</source>
        <translation>Un candidato borrado deja un hueco en la comparación; los demás permanecen.</translation>
    </message>
    <message>
        <source>Only written reports count: those that are approved, or under “Waiting for review” those that nobody has decided yet.</source>
        <translation>Solo cuentan los informes escritos: los aprobados, o en «A la espera de revisión» los que nadie ha decidido todavía.</translation>
    </message>
    <message>
        <source>Mark two to %1 to see them side by side: each competency with its requirement, the machine&apos;s score and the person&apos;s.</source>
        <translation>Marque de dos a %1 para verlos uno junto a otro: cada competencia con su requisito, la puntuación de la máquina y la de la persona.</translation>
    </message>
</context>
<context>
    <name>RankingsModel</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <source>Marked to be compared</source>
        <translation>Marcado para comparar</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>Candidates by score</source>
        <translation>Candidatos por puntuación</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>No report is ranked yet</source>
        <translation>Aún no hay informes clasificados</translation>
    </message>
    <message>
        <source>Candidates appear here once their report is approved.</source>
        <translation>Los candidatos aparecen aquí cuando su informe está aprobado.</translation>
    </message>
    <message>
        <source>Mark for comparison</source>
        <translation>Marcar para comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Find a position</source>
        <translation>Buscar un puesto</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>Volver a la clasificación</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Nobody is ranked there</source>
        <translation>Nadie está clasificado ahí</translation>
    </message>
    <message>
        <source>A position is looked for as a whole, in capitals or not.</source>
        <translation>Un puesto se busca entero, en mayúsculas o no.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Puts those that are marked beside one another</source>
        <translation>Pone los marcados uno junto a otro</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marcados: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 candidates can stand beside one another. Take the mark of one first.</source>
        <translation>Caben %1 candidatos uno junto a otro. Quite antes la marca de uno.</translation>
    </message>
    <message>
        <source>Mark two to %1 candidates first, with the space bar</source>
        <translation>Marque antes de dos a %1 candidatos, con la barra espaciadora</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>Copiar el número de la petición</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of somebody, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record %1 of this log</source>
        <translation>Anotación %1 de este registro</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>What failed</source>
        <translation>Lo que falló</translation>
    </message>
    <message>
        <source>What lost its webhook</source>
        <translation>Lo que perdió su webhook</translation>
    </message>
    <message>
        <source>Of the last hour</source>
        <translation>De la última hora</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>Del último día</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>De la última semana</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>De cuándo</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Reenviar todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How far the recovery has come</source>
        <translation>Avance de la recuperación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sending again: %1 of %2%3</source>
        <translation>Reenviando: %1 de %2%3</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> o más</translation>
    </message>
    <message>
        <source>Sent again: %1. Left as they are, for want of a webhook: %2.</source>
        <translation>Reenviadas: %1. Dejadas como están, por falta de webhook: %2.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Detenida tras %1.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>“%1” (turn %2)</source>
        <translation>«%1» (intervención %2)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>machine %1</source>
        <translation>máquina %1</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>Persona %1: %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Overall %1 of 100</source>
        <translation>Total %1 de 100</translation>
    </message>
    <message>
        <source>Not approved by a person yet.</source>
        <translation>Aún no aprobado por una persona.</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of plan version %1. Written by %2 on %3.</source>
        <translation>Según la versión %1 del plan. Escrito por %2 el %3.</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>The machine&apos;s confidence in all of it is %1.</source>
        <translation>La confianza de la máquina en el conjunto es del %1.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confianza %1</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Máquina %1</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <source>Beside the report</source>
        <translation>Junto al informe</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>weighs %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Your score for %1</source>
        <translation>Su puntuación para %1</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>The planner chooses</source>
        <translation>El planificador elige</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>El puesto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>One a line; three or more make the best plans</source>
        <translation>Uno por línea; tres o más dan los mejores planes</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Descripción del puesto</translation>
    </message>
    <message>
        <source>Instead of requirements, or beside them</source>
        <translation>En lugar de requisitos, o junto a ellos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>El candidato</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Stays when the candidate&apos;s data is erased: no name, please</source>
        <translation>Queda cuando se borran los datos del candidato: sin nombre, por favor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Say which level of experience the job wants.</source>
        <translation>Diga qué nivel de experiencia pide el puesto.</translation>
    </message>
    <message>
        <source>Name three or more qualifications, or send a job description of 300 characters.</source>
        <translation>Nombre tres o más cualificaciones, o envíe una descripción del puesto de 300 caracteres.</translation>
    </message>
    <message>
        <source>Write qualifications in four words or more: what must the person be able to do?</source>
        <translation>Escriba las cualificaciones en cuatro palabras o más: ¿qué debe saber hacer la persona?</translation>
    </message>
    <message>
        <source>Send the candidate&apos;s profile.</source>
        <translation>Envíe el perfil del candidato.</translation>
    </message>
    <message>
        <source>Name the company.</source>
        <translation>Nombre la empresa.</translation>
    </message>
    <message>
        <source>Send your reference of the candidate or of the request.</source>
        <translation>Envíe su referencia del candidato o de la solicitud.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>How good a plan it allows</source>
        <translation>Lo bueno que puede ser el plan</translation>
    </message>
    <message>
        <source>Nothing is known that would make it better.</source>
        <translation>No se conoce nada que la mejore.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln points</source>
        <translation>
            <numerusform>+%Ln punto</numerusform>
            <numerusform>+%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Lo que se pidió</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Your organisation&apos;s</source>
        <translation>El de su organización</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>The planner&apos;s choice</source>
        <translation>La elige el planificador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Reference of the ATS</source>
        <translation>Referencia en el ATS</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>Los eventos van a</translation>
    </message>
    <message>
        <source>Where your organisation&apos;s events go</source>
        <translation>Adonde van los eventos de su organización</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Cualificaciones</translation>
    </message>
    <message>
        <source>None were sent.</source>
        <translation>No se enviaron.</translation>
    </message>
    <message>
        <source>Job description</source>
        <translation>Descripción del puesto</translation>
    </message>
    <message>
        <source>None was sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Data of the ATS</source>
        <translation>Datos del ATS</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>For the next request:</source>
        <translation>Para la próxima solicitud:</translation>
    </message>
</context>
<context>
    <name>RoleDetail</name>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Comes with Candor</source>
        <translation>Viene con Candor</translation>
    </message>
    <message>
        <source>Your organisation&apos;s own</source>
        <translation>Propio de su organización</translation>
    </message>
    <message>
        <source>“%1” is gone then. Nobody may have it any more.</source>
        <translation>«%1» desaparece entonces. Nadie debe tenerlo ya.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RoleFinder</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Role of Candor</source>
        <translation>Rol de Candor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people see it who have it.</source>
        <translation>Como lo ven quienes lo tienen.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>For whoever gives it.</source>
        <translation>Para quien lo asigna.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>A new role</source>
        <translation>Un rol nuevo</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>Crear el rol</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>A copy of “%1”</source>
        <translation>Una copia de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its permissions can&apos;t be given, and are left out.</source>
        <translation>
            <numerusform>%Ln de sus permisos no se puede dar y queda fuera.</numerusform>
            <numerusform>%Ln de sus permisos no se pueden dar y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Guardar el rol</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Lo que cambió no está guardado.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Choose at least one thing that it may do.</source>
        <translation>Elija al menos una cosa que pueda hacer.</translation>
    </message>
    <message>
        <source>Somebody else changed this role meanwhile: it is called “%1” now and has %2 permissions. Save yours over it, or take theirs.</source>
        <translation>Otra persona cambió este rol mientras tanto: ahora se llama «%1» y tiene %2 permisos. Guarde el suyo encima o tome el de ella.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el de ella</translation>
    </message>
</context>
<context>
    <name>RolesHelp</name>
    <message>
        <source>A role says what people may do. Candor brings some that can&apos;t be changed; beside them your organisation makes its own.</source>
        <translation>Un rol dice qué pueden hacer las personas. Candor trae algunos que no se pueden cambiar; además, su organización crea los suyos.</translation>
    </message>
    <message>
        <source>The easiest way to a role is a copy of one that comes near: what it may is taken over, and you change what is different.</source>
        <translation>Lo más fácil es copiar un rol parecido: se toma lo que puede hacer, y usted cambia lo que sea distinto.</translation>
    </message>
    <message>
        <source>A change counts for everybody who has the role, from their next request on.</source>
        <translation>Un cambio vale para todos los que tienen el rol, desde su próxima petición.</translation>
    </message>
    <message>
        <source>Permissions that you lack yourself are greyed: you can&apos;t give what you lack, and you can&apos;t change a role that may more than you.</source>
        <translation>Los permisos que le faltan a usted están en gris: no puede dar lo que le falta ni cambiar un rol que puede más que usted.</translation>
    </message>
    <message>
        <source>A role that somebody has can&apos;t be deleted: give them another one first.</source>
        <translation>Un rol que alguien tiene no se puede eliminar: dele antes otro.</translation>
    </message>
    <message>
        <source>When somebody else changed the role meanwhile, nothing of yours is lost: you see what it is now, and choose.</source>
        <translation>Cuando otra persona cambió el rol mientras tanto, no se pierde nada suyo: ve cómo es ahora y elige.</translation>
    </message>
</context>
<context>
    <name>RolesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Runs the server: every platform, every organisation, and the installation itself.</source>
        <translation>Gestiona el servidor: todas las plataformas, todas las organizaciones y la propia instalación.</translation>
    </message>
    <message>
        <source>Runs a platform: its organisations and everything in them.</source>
        <translation>Gestiona una plataforma: sus organizaciones y todo lo que contienen.</translation>
    </message>
    <message>
        <source>Runs an organisation: its interviews, people, roles, keys and webhooks.</source>
        <translation>Gestiona una organización: sus entrevistas, personas, roles, claves y webhooks.</translation>
    </message>
    <message>
        <source>Requests interviews, decides about plans, reads and approves reports.</source>
        <translation>Solicita entrevistas, decide sobre planes, lee y aprueba informes.</translation>
    </message>
    <message>
        <source>Reads interviews and reports, and changes nothing.</source>
        <translation>Lee entrevistas e informes y no cambia nada.</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>That role isn&apos;t there any more</source>
        <translation>Ese rol ya no existe</translation>
    </message>
    <message>
        <source>What comes with Candor can&apos;t be changed. Make a copy, and change that.</source>
        <translation>Lo que viene con Candor no se puede cambiar. Haga una copia y cambie esa.</translation>
    </message>
    <message>
        <source>It may more than you, so that you can&apos;t change it.</source>
        <translation>Puede más que usted, por lo que no puede cambiarlo.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>“%1” is made. Give it to people on their page.</source>
        <translation>«%1» está creado. Asígnelo en la página de personas.</translation>
    </message>
    <message>
        <source>“%1” is saved, and counts from now on.</source>
        <translation>«%1» está guardado y vale desde ahora.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminado.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>RotationCard</name>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>The old secret signs along</source>
        <translation>El secreto anterior firma también</translation>
    </message>
    <message>
        <source>Give receivers the new one before the old one ends; one that is replaced already ends at once.</source>
        <translation>Dé el nuevo a los receptores antes de que acabe el anterior; uno ya sustituido acaba al instante.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Events are signed with the secret that ends with %1.</source>
        <translation>Los eventos se firman con el secreto que termina en %1.</translation>
    </message>
    <message>
        <source>The secret before signs along for %1. Receivers may check either.</source>
        <translation>El secreto anterior firma también durante %1. Los receptores pueden comprobar cualquiera.</translation>
    </message>
    <message>
        <source>%1 Whether the new secret signs already isn&apos;t known. It is kept here: try again to see it.</source>
        <translation>%1 No se sabe si el secreto nuevo ya firma. Se conserva aquí: reintente para verlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>I have stored it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>It is shown this once. Candor keeps no copy that could be shown again: put it where it belongs before you go on.</source>
        <translation>Solo se muestra esta vez. Candor no conserva copia que pueda mostrarse: póngalo en su sitio antes de seguir.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>No se puede llegar a %1</translation>
    </message>
    <message>
        <source>Check the address and the network, and whether the server runs.</source>
        <translation>Compruebe la dirección y la red, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer</source>
        <translation>%1 tarda demasiado en responder</translation>
    </message>
    <message>
        <source>It may be busy. Try again in a moment.</source>
        <translation>Puede estar ocupado. Reintente en un momento.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t safe</source>
        <translation>La conexión con %1 no es segura</translation>
    </message>
    <message>
        <source>Its certificate isn&apos;t trusted on this computer. Ask who runs the server.</source>
        <translation>Este equipo no confía en su certificado. Pregunte a quien opera el servidor.</translation>
    </message>
    <message>
        <source>The connection to %1 broke</source>
        <translation>La conexión con %1 se rompió</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Reintente en un momento.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer like a Candor server</source>
        <translation>%1 no responde como un servidor Candor</translation>
    </message>
    <message>
        <source>Check the address. A proxy on the way may answer instead.</source>
        <translation>Compruebe la dirección. Quizá responda un proxy en el camino.</translation>
    </message>
    <message>
        <source>This has been decided already</source>
        <translation>Esto ya está decidido</translation>
    </message>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Ahora está en «%1».</translation>
    </message>
    <message>
        <source>Reload to see where it stands.</source>
        <translation>Recargue para ver cómo está.</translation>
    </message>
    <message>
        <source>The server wants you to sign in</source>
        <translation>El servidor pide que inicie sesión</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right, or the session has ended.</source>
        <translation>El correo o la contraseña no es correcto, o la sesión terminó.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this</source>
        <translation>Su rol no lo permite</translation>
    </message>
    <message>
        <source>An administrator of your organisation can give you a role that does.</source>
        <translation>Un administrador de su organización puede darle un rol que lo permita.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this</source>
        <translation>Tiene que aprobarlo otra persona</translation>
    </message>
    <message>
        <source>You approved the plan; your organisation wants a second person for the report.</source>
        <translation>Usted aprobó el plan; su organización quiere una segunda persona para el informe.</translation>
    </message>
    <message>
        <source>Your organisation is suspended</source>
        <translation>Su organización está suspendida</translation>
    </message>
    <message>
        <source>It can read and erase, nothing else.</source>
        <translation>Puede leer y borrar, nada más.</translation>
    </message>
    <message>
        <source>It changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Look at what is new, then decide again.</source>
        <translation>Mire lo nuevo y decida otra vez.</translation>
    </message>
    <message>
        <source>It isn&apos;t there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>It may have been erased.</source>
        <translation>Puede que se borrara.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>Sigue por sí solo en un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>El disco del servidor está lleno</translation>
    </message>
    <message>
        <source>Tell who runs the server.</source>
        <translation>Avise a quien opera el servidor.</translation>
    </message>
    <message>
        <source>The server can&apos;t reach its database</source>
        <translation>El servidor no llega a su base de datos</translation>
    </message>
    <message>
        <source>The agent couldn&apos;t answer</source>
        <translation>El agente no pudo responder</translation>
    </message>
    <message>
        <source>The server made a mistake</source>
        <translation>El servidor cometió un error</translation>
    </message>
    <message>
        <source>Tell who runs the server, with the number below.</source>
        <translation>Avise a quien opera el servidor, con el número de abajo.</translation>
    </message>
    <message>
        <source>The server refuses this</source>
        <translation>El servidor lo rechaza</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Petición %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The platform is suspended</source>
        <translation>La plataforma está suspendida</translation>
    </message>
    <message>
        <source>It and its organisations can read and erase, nothing else.</source>
        <translation>Ella y sus organizaciones pueden leer y borrar, nada más.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>what the server says, in English</comment>
        <translation>El servidor dice, en inglés: «%1»</translation>
    </message>
</context>
<context>
    <name>ServerFailure</name>
    <message>
        <source>You may not use port %1</source>
        <translation>No puede usar el puerto %1</translation>
    </message>
    <message>
        <source>Ports below 1024 are for administrators. Take another one.</source>
        <translation>Los puertos por debajo de 1024 son de administradores. Tome otro.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program</source>
        <translation>Otro programa usa el puerto %1</translation>
    </message>
    <message>
        <source>End that program, or take another port. Links that were sent to candidates name the old one.</source>
        <translation>Cierre ese programa o tome otro puerto. Los enlaces enviados a candidatos nombran el anterior.</translation>
    </message>
    <message>
        <source>Another Candor uses this folder</source>
        <translation>Otro Candor usa esta carpeta</translation>
    </message>
    <message>
        <source>It runs for somebody else, or is just ending. Wait a moment and try again, or take another folder.</source>
        <translation>Corre para otra persona, o está terminando. Espere un momento y reintente, o tome otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room on it and try again, or take a folder on another disk.</source>
        <translation>Haga sitio y reintente, o tome una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Take another folder, or have this one made yours.</source>
        <translation>Tome otra carpeta, o pida que le asignen esta.</translation>
    </message>
    <message>
        <source>The key to the data is missing</source>
        <translation>Falta la clave de los datos</translation>
    </message>
    <message>
        <source>Everything here is encrypted with a key that isn&apos;t in the folder, or isn&apos;t the right one. Choose the file that you kept it in (master.key).</source>
        <translation>Todo aquí está cifrado con una clave que no está en la carpeta, o que no es la correcta. Elija el archivo donde la guardó (master.key).</translation>
    </message>
    <message>
        <source>The data was written by a newer Candor</source>
        <translation>Los datos los escribió un Candor más nuevo</translation>
    </message>
    <message>
        <source>Update Candor on this computer, or open another folder.</source>
        <translation>Actualice Candor en este equipo, o abra otra carpeta.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached</source>
        <translation>No se puede llegar a la base de datos</translation>
    </message>
    <message>
        <source>See that PostgreSQL runs, and that candor.toml in the folder names it right.</source>
        <translation>Compruebe que PostgreSQL está en marcha y que candor.toml en la carpeta lo nombra bien.</translation>
    </message>
    <message>
        <source>The server&apos;s settings make no sense to it</source>
        <translation>El servidor no entiende sus ajustes</translation>
    </message>
    <message>
        <source>Mend candor.toml in the folder; the details say what is wrong.</source>
        <translation>Corrija candor.toml en la carpeta; los detalles dicen qué está mal.</translation>
    </message>
    <message>
        <source>The server isn&apos;t installed</source>
        <translation>El servidor no está instalado</translation>
    </message>
    <message>
        <source>The program candor-server is missing on this computer. Install it, or connect to a server that runs elsewhere.</source>
        <translation>Falta el programa candor-server en este equipo. Instálelo, o conéctese a un servidor que corra en otro lugar.</translation>
    </message>
    <message>
        <source>The server ended by itself</source>
        <translation>El servidor terminó por sí solo</translation>
    </message>
    <message>
        <source>The details are its last words. Your data is as it was.</source>
        <translation>Los detalles son sus últimas palabras. Sus datos están como estaban.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>It was started and hasn&apos;t said anything. The computer may be very busy.</source>
        <translation>Se arrancó y no ha dicho nada. Puede que el equipo esté muy ocupado.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Choose a port …</source>
        <translation>Elegir un puerto …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Choose the key …</source>
        <translation>Elegir la clave …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Puerto: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
</context>
<context>
    <name>ServerHelp</name>
    <message>
        <source>For whoever runs the server: how it is, how it is set up and where each setting comes from, the newest lines of its log, and its backups.</source>
        <translation>Para quien opera el servidor: cómo está, cómo está ajustado y de dónde viene cada ajuste, las últimas líneas de su registro y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The log is found by the number of a request, which every failure in this program names.</source>
        <translation>El registro se busca por el número de una petición, que cada fallo de este programa nombra.</translation>
    </message>
    <message>
        <source>A backup is made while the server works on, is checked before it gets its name, and lies in the data folder.</source>
        <translation>Una copia se hace mientras el servidor trabaja, se comprueba antes de recibir su nombre y está en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The master key isn&apos;t in a backup. Without it nothing personal in the backup can be read: keep a copy of it elsewhere.</source>
        <translation>La clave maestra no está en la copia. Sin ella nada personal en la copia se puede leer: guarde una copia de ella en otro lugar.</translation>
    </message>
    <message>
        <source>To go back to a backup, stop the server, put the file in the place of the database, and start it again; the handbook for operators tells it step by step.</source>
        <translation>Para volver a una copia, detenga el servidor, ponga el archivo en el lugar de la base de datos y arránquelo de nuevo; el manual para operadores lo dice paso a paso.</translation>
    </message>
    <message>
        <source>With PostgreSQL backups are made by PostgreSQL&apos;s own tools.</source>
        <translation>Con PostgreSQL las copias se hacen con sus propias herramientas.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole database as it is now, in a file on the server. The server goes on meanwhile. The master key isn&apos;t in it: without master.key from the data folder nobody can read the copy, so keep both, and not at one place.</source>
        <translation>Una copia de seguridad es una copia de toda la base de datos tal como está ahora, en un archivo del servidor. El servidor sigue entretanto. La clave maestra no está en ella: sin master.key de la carpeta de datos nadie puede leer la copia. Guarde ambas, y no en el mismo sitio.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Avance de la copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Cancelar la copia</translation>
    </message>
    <message>
        <source>This server keeps its data in PostgreSQL: back it up with pg_dump.</source>
        <translation>Este servidor guarda sus datos en PostgreSQL: haga la copia con pg_dump.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Copy the path of %1</source>
        <translation>Copiar la ruta de %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Find, by a request&apos;s number for one</source>
        <translation>Buscar, por ejemplo el número de una petición</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No such lines.</source>
        <translation>No hay líneas así.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>de fábrica</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Settings are changed where they come from, and count from the server&apos;s next start on. Choose one to see what it is for.</source>
        <translation>Los ajustes se cambian allí de donde vienen y valen desde el próximo arranque del servidor. Elija uno para ver para qué sirve.</translation>
    </message>
    <message>
        <source>%1 As delivered: %2</source>
        <translation>%1 De fábrica: %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Links are made with</source>
        <translation>Los enlaces se hacen con</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Yes, by this server itself</source>
        <translation>Sí, por este mismo servidor</translation>
    </message>
    <message>
        <source>Not by this server itself</source>
        <translation>No por este mismo servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1, %2, schema %3</source>
        <translation>%1, %2, esquema %3</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre en su disco</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Este nodo</translation>
    </message>
    <message>
        <source>Other nodes</source>
        <translation>Otros nodos</translation>
    </message>
    <message>
        <source>There is little room left on the disk: the server stops taking anything when it is full.</source>
        <translation>Queda poco sitio en el disco: cuando está lleno, el servidor deja de aceptar nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your role may look at the settings and not change them. An administrator of your organisation can.</source>
        <translation>Su rol permite ver los ajustes, no cambiarlos. Un administrador de su organización puede hacerlo.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. What you changed yourself is still here; save again to put it over theirs.</source>
        <translation>Otra persona cambió esto entretanto: %1. Lo que usted cambió sigue aquí; guarde de nuevo para ponerlo encima.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Los ajustes están guardados.</translation>
    </message>
    <message>
        <source>Somebody else changed something meanwhile, so nothing is saved yet. What you changed is still here; save again to put it over theirs.</source>
        <translation>Otra persona cambió algo entretanto, así que aún no se guardó nada. Lo que usted cambió sigue aquí; guarde de nuevo para ponerlo encima.</translation>
    </message>
    <message>
        <source>What you changed here on %1 and didn&apos;t save is here again.</source>
        <translation>Lo que cambió aquí el %1 y no guardó está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>De viva voz</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Plans are approved by themselves</source>
        <translation>Los planes se aprueban por sí solos</translation>
    </message>
    <message>
        <source>As soon as a plan is written the candidate&apos;s link is made. Nobody looks at it before.</source>
        <translation>En cuanto se escribe un plan se crea el enlace del candidato. Nadie lo mira antes.</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Deciden dos personas</translation>
    </message>
    <message>
        <source>Who approved a plan can&apos;t approve the report of the same interview.</source>
        <translation>Quien aprobó un plan no puede aprobar el informe de la misma entrevista.</translation>
    </message>
    <message>
        <source>Who writes plans and reports</source>
        <translation>Quién escribe planes e informes</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Candidates consent first</source>
        <translation>Los candidatos consienten primero</translation>
    </message>
    <message>
        <source>The interview begins once they have read the notice and agreed to it.</source>
        <translation>La entrevista empieza cuando han leído el aviso y lo han aceptado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That interviews are held in, unless a request names another.</source>
        <translation>En el que se realizan las entrevistas, si una solicitud no indica otro.</translation>
    </message>
    <message>
        <source>Who hasn&apos;t begun by then is cancelled. A new link can be made before.</source>
        <translation>Lo que no ha empezado para entonces se cancela. Antes se puede crear un enlace nuevo.</translation>
    </message>
    <message>
        <source>With at least half of its questions answered it is assessed, else it is cancelled.</source>
        <translation>Si al menos la mitad de las preguntas tiene respuesta se evalúa; si no, se cancela.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Cuánto tiempo se conservan los datos</translation>
    </message>
    <message>
        <source>Name, e-mail, profile and answers are erased once an interview is over and nothing has happened to it for so long.</source>
        <translation>Nombre, correo, perfil y respuestas se borran cuando una entrevista ha terminado y no le ha pasado nada en ese tiempo.</translation>
    </message>
    <message>
        <source>One that nobody has changed for so long goes, and with it a place in the rankings.</source>
        <translation>El que nadie ha cambiado en ese tiempo desaparece, y con él un puesto en las clasificaciones.</translation>
    </message>
    <message>
        <source>Voices tell who somebody is: keep them no longer than you need them.</source>
        <translation>La voz revela quién es alguien: no las conserve más de lo necesario.</translation>
    </message>
    <message>
        <source>How candidates answer</source>
        <translation>Cómo responden los candidatos</translation>
    </message>
    <message>
        <source>With both they choose for themselves.</source>
        <translation>Con ambas eligen ellos mismos.</translation>
    </message>
    <message>
        <source>The agents that are built in</source>
        <translation>Los agentes incluidos</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>an engine, its model</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>Who runs the server says which there are.</source>
        <translation>Quien gestiona el servidor decide cuáles hay.</translation>
    </message>
    <message>
        <source>They work on this server, without a network. It knows of no others.</source>
        <translation>Trabajan en este servidor, sin red. No conoce otros.</translation>
    </message>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>Marque al menos una.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this.</source>
        <translation>El servidor no lo conoce.</translation>
    </message>
    <message>
        <source>Days that a candidate&apos;s link works</source>
        <translation>Días que funciona el enlace de un candidato</translation>
    </message>
    <message>
        <source>Hours until an interview that stands still ends</source>
        <translation>Horas hasta que termina una entrevista parada</translation>
    </message>
    <message>
        <source>Days that names and answers are kept</source>
        <translation>Días que se conservan nombres y respuestas</translation>
    </message>
    <message>
        <source>Days that reports are kept</source>
        <translation>Días que se conservan los informes</translation>
    </message>
    <message>
        <source>Days that recordings are kept</source>
        <translation>Días que se conservan las grabaciones</translation>
    </message>
</context>
<context>
    <name>SettingsHelp</name>
    <message>
        <source>What holds for all interviews of your organisation: who decides, how candidates answer, how long their links work and how long data is kept.</source>
        <translation>Lo que vale para todas las entrevistas de su organización: quién decide, cómo responden los candidatos, cuánto funcionan sus enlaces y cuánto se conservan los datos.</translation>
    </message>
    <message>
        <source>Each setting says below what it means. What you change counts once you save it. Until then it stays here, also when you leave the page or close Candor.</source>
        <translation>Debajo de cada ajuste se dice qué significa. Lo que cambie vale en cuanto lo guarde. Hasta entonces se queda aquí, también si sale de la página o cierra Candor.</translation>
    </message>
    <message>
        <source>Shorter times erase what is older within the hour, and it can&apos;t be brought back.</source>
        <translation>Los plazos más cortos borran en una hora lo que es más antiguo, y no se puede recuperar.</translation>
    </message>
    <message>
        <source>When somebody else saves while you change something, nothing of theirs is lost: you are told what they changed, and decide whether yours goes over it.</source>
        <translation>Si otra persona guarda mientras usted cambia algo, no se pierde nada suyo: se le dice qué cambió y usted decide si lo suyo va encima.</translation>
    </message>
    <message>
        <source>Without the right to change the organisation you can look at its settings only.</source>
        <translation>Sin el derecho de cambiar la organización solo puede ver sus ajustes.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back the changes</source>
        <translation>Retirar los cambios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 in trouble</source>
        <translation>%1, %2 con problemas</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 en espera</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Candor</source>
        <translation>Iniciar sesión en Candor</translation>
    </message>
    <message>
        <source>Plans and reports wait for you there.</source>
        <translation>Allí le esperan planes e informes.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Your account belongs to</source>
        <translation>Su cuenta pertenece a</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A platform</source>
        <translation>Una plataforma</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Other ways to use Candor</source>
        <translation>Otras formas de usar Candor</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again and go on where you were.</source>
        <translation>Su sesión terminó. Iníciela de nuevo y siga donde estaba.</translation>
    </message>
    <message>
        <source>The server&apos;s address isn&apos;t one: name its host, like candor.example.com.</source>
        <translation>La dirección del servidor no es tal: nombre su host, como candor.example.com.</translation>
    </message>
    <message>
        <source>The connection to %1 isn&apos;t encrypted: others can read your password on the way.</source>
        <translation>La conexión con %1 no está cifrada: otros pueden leer su contraseña por el camino.</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarla igualmente</translation>
    </message>
    <message>
        <source>The e-mail address or the password isn&apos;t right.</source>
        <translation>El correo o la contraseña no es correcto.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Your password is set, but signing in didn&apos;t work. %1</source>
        <translation>Su contraseña está fijada, pero no se pudo iniciar sesión. %1</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>scores from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Un informe</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 informes</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>%1 · mediana %2</translation>
    </message>
</context>
<context>
    <name>StartingPage</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 asks for what is missing</source>
        <translation>%1 pide lo que falta</translation>
    </message>
    <message>
        <source>%1 accepted the request</source>
        <translation>%1 aceptó la solicitud</translation>
    </message>
    <message>
        <source>%1 supplied what was missing</source>
        <translation>%1 aportó lo que faltaba</translation>
    </message>
    <message>
        <source>%1 began to write a plan</source>
        <translation>%1 empezó a escribir un plan</translation>
    </message>
    <message>
        <source>%1 wrote a plan</source>
        <translation>%1 escribió un plan</translation>
    </message>
    <message>
        <source>%1 approved the plan</source>
        <translation>%1 aprobó el plan</translation>
    </message>
    <message>
        <source>%1 rejected the plan</source>
        <translation>%1 rechazó el plan</translation>
    </message>
    <message>
        <source>%1 had the plan revised</source>
        <translation>%1 hizo revisar el plan</translation>
    </message>
    <message>
        <source>%1 began the interview</source>
        <translation>%1 empezó la entrevista</translation>
    </message>
    <message>
        <source>%1 finished the interview</source>
        <translation>%1 terminó la entrevista</translation>
    </message>
    <message>
        <source>%1 wrote a report</source>
        <translation>%1 escribió un informe</translation>
    </message>
    <message>
        <source>%1 approved the report</source>
        <translation>%1 aprobó el informe</translation>
    </message>
    <message>
        <source>%1 rejected the report</source>
        <translation>%1 rechazó el informe</translation>
    </message>
    <message>
        <source>%1 cancelled the interview</source>
        <translation>%1 canceló la entrevista</translation>
    </message>
    <message>
        <source>%1 edited the plan</source>
        <translation>%1 editó el plan</translation>
    </message>
    <message>
        <source>%1 changed a score</source>
        <translation>%1 cambió una puntuación</translation>
    </message>
    <message>
        <source>%1 made a new link</source>
        <translation>%1 creó un enlace nuevo</translation>
    </message>
    <message>
        <source>Candor</source>
        <translation>Candor</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>El candidato</translation>
    </message>
    <message>
        <source>A connected program</source>
        <translation>Un programa conectado</translation>
    </message>
    <message>
        <source>The program “%1”</source>
        <translation>El programa «%1»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>%1 asked for the interview</source>
        <translation>%1 solicitó la entrevista</translation>
    </message>
    <message>
        <source>%1 moved it to “%2”</source>
        <translation>%1 la pasó a «%2»</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>StoredValue</name>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Conservar lo guardado</translation>
    </message>
    <message>
        <source>Keep what is stored of %1</source>
        <translation>Conservar lo guardado: %1</translation>
    </message>
    <message>
        <source>Replaces what is stored.</source>
        <translation>Sustituye lo guardado.</translation>
    </message>
    <message>
        <source>Goes when you save.</source>
        <translation>Desaparece al guardar.</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Rows changed their places while you looked; some may be missing here.</source>
        <translation>Hubo filas que cambiaron de lugar mientras miraba; aquí pueden faltar algunas.</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>Leer la lista de nuevo</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows in sight</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado hasta ahora</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>The newest %1 were looked through.</source>
        <translation>Se han revisado los %1 más recientes.</translation>
    </message>
    <message>
        <source>There is more to look through.</source>
        <translation>Queda más por revisar.</translation>
    </message>
    <message>
        <source>Looking further. %1</source>
        <comment>a sentence follows</comment>
        <translation>Se sigue buscando. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>There may be more further on.</source>
        <translation>Puede haber más adelante.</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Sends a signed event that says that it is a test, and shows what comes back.</source>
        <translation>Envía un evento firmado que dice que es una prueba, y muestra lo que vuelve.</translation>
    </message>
    <message>
        <source>Event of the test</source>
        <translation>Evento de la prueba</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>The receiver answered %1.</source>
        <translation>El receptor respondió %1.</translation>
    </message>
    <message>
        <source>It took %1 ms.</source>
        <translation>Tardó %1 ms.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Now “%1”</source>
        <translation>Ahora «%1»</translation>
    </message>
    <message>
        <source>On behalf of %1</source>
        <translation>En nombre de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Show this delivery</source>
        <translation>Mostrar esta entrega</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Turn %1, follow-up</source>
        <translation>Intervención %1, repregunta</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Intervención %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar desde</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>Solo hay una versión</translation>
    </message>
    <message>
        <source>Edits and revisions make new ones; what they change shows here.</source>
        <translation>Editar y revisar crean versiones nuevas; lo que cambian se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>An https address of your system. Candor checks it when you save.</source>
        <translation>Una dirección https de su sistema. Candor la comprueba al guardar.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Tick at least one event. To send none for a while, switch the webhook off.</source>
        <translation>Marque al menos un evento. Para no enviar ninguno un tiempo, apague el webhook.</translation>
    </message>
    <message>
        <source>Headers, certificates and proxy…</source>
        <translation>Cabeceras, certificados y proxy…</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>Cabeceras propias</translation>
    </message>
    <message>
        <source>They are sent with each event, for receivers that ask for a key of theirs.</source>
        <translation>Se envían con cada evento, para receptores que piden una clave suya.</translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message>
        <source>Interview requested</source>
        <translation>Entrevista solicitada</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Se comprueban competencias</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Se escribe el plan</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>Information was added</source>
        <translation>Se añadió información</translation>
    </message>
    <message>
        <source>Plan waits for approval</source>
        <translation>El plan espera aprobación</translation>
    </message>
    <message>
        <source>Plan is revised</source>
        <translation>Se revisa el plan</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Plan aprobado</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rechazado</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Entrevista empezada</translation>
    </message>
    <message>
        <source>Interview completed</source>
        <translation>Entrevista terminada</translation>
    </message>
    <message>
        <source>Report waits for approval</source>
        <translation>El informe espera aprobación</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Informe aprobado</translation>
    </message>
    <message>
        <source>Interview cancelled</source>
        <translation>Entrevista cancelada</translation>
    </message>
    <message>
        <source>Candidate&apos;s data erased</source>
        <translation>Datos del candidato borrados</translation>
    </message>
    <message>
        <source>An agent failed</source>
        <translation>Un agente falló</translation>
    </message>
    <message>
        <source>A webhook&apos;s receiver fails</source>
        <translation>Falla el receptor de un webhook</translation>
    </message>
    <message>
        <source>A webhook was disabled</source>
        <translation>Se desactivó un webhook</translation>
    </message>
    <message>
        <source>Interview&apos;s own address</source>
        <translation>Dirección propia de la entrevista</translation>
    </message>
    <message>
        <source>Organisation&apos;s webhook</source>
        <translation>Webhook de la organización</translation>
    </message>
    <message>
        <source>Platform&apos;s webhook</source>
        <translation>Webhook de la plataforma</translation>
    </message>
    <message>
        <source>Goes before, for its interview</source>
        <translation>Va antes, para su entrevista</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>An interview that was requested with an address of its own tells its events there and nowhere else.</source>
        <translation>Una entrevista solicitada con dirección propia anuncia allí sus eventos y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>It is switched on, and goes before the platform&apos;s.</source>
        <translation>Está encendido y va antes que el de la plataforma.</translation>
    </message>
    <message>
        <source>It is switched on, and the organisation has none that is.</source>
        <translation>Está encendido, y la organización no tiene ninguno que lo esté.</translation>
    </message>
    <message>
        <source>The organisation&apos;s is switched on. This one is for organisations without one.</source>
        <translation>El de la organización está encendido. Este es para organizaciones sin uno.</translation>
    </message>
    <message>
        <source>It is switched off, so that the next one is asked.</source>
        <translation>Está apagado, así que se consulta el siguiente.</translation>
    </message>
    <message>
        <source>What goes there is held until it is saved again; the next one isn&apos;t asked.</source>
        <translation>Lo que va allí se retiene hasta que se guarde de nuevo; el siguiente no se consulta.</translation>
    </message>
    <message>
        <source>Nothing is set up here.</source>
        <translation>Aquí no hay nada configurado.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Fails; left in peace for a while</source>
        <translation>Falla; se le deja en paz un rato</translation>
    </message>
    <message>
        <source>The receiver said that it wants no more (410). What goes there is held until you save the webhook again.</source>
        <translation>El receptor dijo que no quiere más (410). Lo que va allí se retiene hasta que guarde de nuevo el webhook.</translation>
    </message>
    <message>
        <source>The receiver failed for so long that the webhook was disabled. Everything is held until you save it again.</source>
        <translation>El receptor falló tanto tiempo que el webhook se desactivó. Todo se retiene hasta que lo guarde de nuevo.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret can&apos;t be decrypted any more. Give it a new one.</source>
        <translation>El secreto del webhook ya no se puede descifrar. Dele uno nuevo.</translation>
    </message>
    <message>
        <source>The webhook was disabled. Everything is held until you save it again.</source>
        <translation>El webhook se desactivó. Todo se retiene hasta que lo guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>WebhooksHelp</name>
    <message>
        <source>Where the server tells other programs what happened. At the top stands which webhook is in effect and why: one that an interview brings along goes before your company&apos;s, and that before the platform&apos;s.</source>
        <translation>Donde el servidor cuenta a otros programas lo que pasó. Arriba está qué webhook rige y por qué: el que trae una entrevista va antes que el de su empresa, y este antes que el de la plataforma.</translation>
    </message>
    <message>
        <source>Below are the address, the events that it gets, and its secret. Each event has an example of what is sent.</source>
        <translation>Debajo están la dirección, los eventos que recibe y su secreto. Cada evento tiene un ejemplo de lo que se envía.</translation>
    </message>
    <message>
        <source>A test sends one event at once and shows the whole exchange, what was sent and what came back.</source>
        <translation>Una prueba envía un evento al instante y muestra todo el intercambio: lo enviado y lo que volvió.</translation>
    </message>
    <message>
        <source>When the secret is replaced the old one signs along for a while, so that the receiver can change over without losing anything. The page counts down how long.</source>
        <translation>Cuando se sustituye el secreto, el anterior firma también un tiempo, para que el receptor cambie sin perder nada. La página cuenta cuánto queda.</translation>
    </message>
    <message>
        <source>A receiver that keeps failing is disabled after some days; you are told before. Mend it, send a test, and enable it again: what is missing is sent from the page of deliveries.</source>
        <translation>Un receptor que sigue fallando se desactiva tras unos días; se le avisa antes. Repárelo, envíe una prueba y actívelo de nuevo: lo que falta se envía desde la página de entregas.</translation>
    </message>
    <message>
        <source>An address inside your network is refused unless whoever runs the server allows it by name.</source>
        <translation>Una dirección de su red se rechaza salvo que quien opera el servidor la permita por su nombre.</translation>
    </message>
    <message>
        <source>“The signature doesn&apos;t match” at the receiver nearly always means another secret, or that the body was changed on its way, by a proxy for instance.</source>
        <translation>«La firma no coincide» en el receptor significa casi siempre otro secreto, o que el contenido cambió por el camino, por un proxy por ejemplo.</translation>
    </message>
    <message>
        <source>Behind “Headers, certificates and proxy” is what a receiver in a company&apos;s network may want: headers of its own, an authority that Candor trusts, a client certificate, and a forward proxy. What is stored there is kept sealed: it can be replaced and removed, and isn&apos;t shown again.</source>
        <translation>Detrás de «Cabeceras, certificados y proxy» está lo que puede pedir un receptor en la red de una empresa: cabeceras propias, una autoridad en la que confía Candor, un certificado de cliente y un proxy de salida. Lo que se guarda allí queda sellado: se puede sustituir y quitar, y no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>WebhooksPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Eliminar el webhook</translation>
    </message>
    <message>
        <source>Where events go</source>
        <translation>Adónde van los eventos</translation>
    </message>
    <message>
        <source>The platform&apos;s webhook</source>
        <translation>El webhook de la plataforma</translation>
    </message>
    <message>
        <source>Your organisation&apos;s webhook</source>
        <translation>El webhook de su organización</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>The webhook is saved.</source>
        <translation>El webhook está guardado.</translation>
    </message>
    <message>
        <source>Events go to the next place from then on, or nowhere. What hasn&apos;t arrived yet is kept and can be sent again later.</source>
        <translation>Desde entonces los eventos van al lugar siguiente, o a ninguno. Lo que aún no llegó se conserva y puede reenviarse más tarde.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How do you want to use Candor?</source>
        <translation>¿Cómo quiere usar Candor?</translation>
    </message>
    <message>
        <source>Interviews are planned, held and assessed by agents; people decide. You can change this later.</source>
        <translation>Los agentes planifican, realizan y evalúan entrevistas; las personas deciden. Puede cambiarlo más adelante.</translation>
    </message>
    <message>
        <source>Run it on this computer</source>
        <translation>Ejecutarlo en este equipo</translation>
    </message>
    <message>
        <source>Your data stays here, in a folder of yours. Nothing else has to be installed.</source>
        <translation>Sus datos quedan aquí, en una carpeta suya. No hay que instalar nada más.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectarse a un servidor</translation>
    </message>
    <message>
        <source>Your organisation runs Candor already, and you have an account there.</source>
        <translation>Su organización ya usa Candor, y usted tiene allí una cuenta.</translation>
    </message>
    <message>
        <source>Try it with demo data</source>
        <translation>Probarlo con datos de demostración</translation>
    </message>
    <message>
        <source>A made-up company with interviews in every state. It stays on this computer.</source>
        <translation>Una empresa inventada con entrevistas en todos los estados. Queda en este equipo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>It stands at “%1” now.</source>
        <translation>Ahora está en «%1».</translation>
    </message>
    <message>
        <source>This is version %1 of the plan.</source>
        <translation>Esta es la versión %1 del plan.</translation>
    </message>
    <message>
        <source>The report is another.</source>
        <translation>El informe es otro.</translation>
    </message>
    <message>
        <source>Another score: %1.</source>
        <translation>Otra puntuación: %1.</translation>
    </message>
    <message>
        <source>It changed while you looked. %1</source>
        <translation>Cambió mientras miraba. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Information is missing</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>Skills are checked</source>
        <translation>Se comprueban competencias</translation>
    </message>
    <message>
        <source>Plan is written</source>
        <translation>Se escribe el plan</translation>
    </message>
    <message>
        <source>Plan waits</source>
        <translation>Plan en espera</translation>
    </message>
    <message>
        <source>With the candidate</source>
        <translation>Con el candidato</translation>
    </message>
    <message>
        <source>Plan rejected</source>
        <translation>Plan rechazado</translation>
    </message>
    <message>
        <source>Interview under way</source>
        <translation>Entrevista en curso</translation>
    </message>
    <message>
        <source>Report is written</source>
        <translation>Se escribe el informe</translation>
    </message>
    <message>
        <source>Report waits</source>
        <translation>Informe en espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Júnior</translation>
    </message>
    <message>
        <source>Mid-level</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Sénior</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Excellent request</source>
        <translation>Solicitud excelente</translation>
    </message>
    <message>
        <source>Good request</source>
        <translation>Solicitud buena</translation>
    </message>
    <message>
        <source>Fair request</source>
        <translation>Solicitud regular</translation>
    </message>
    <message>
        <source>Thin request</source>
        <translation>Solicitud escasa</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>De conducta</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Situational</source>
        <translation>Situacional</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Strong hire</source>
        <translation>Contratar sin duda</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>Contratar</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>No hire</source>
        <translation>No contratar</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>Cumplido en parte</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Too little evidence</source>
        <translation>Muy pocas pruebas</translation>
    </message>
    <message>
        <source>Tried to instruct the assessor</source>
        <translation>Intentó dar instrucciones al evaluador</translation>
    </message>
    <message>
        <source>Left questions unanswered</source>
        <translation>Dejó preguntas sin responder</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confianza baja</translation>
    </message>
    <message>
        <source>Years contradict one another</source>
        <translation>Los años se contradicen</translation>
    </message>
    <message>
        <source>Answers list keywords</source>
        <translation>Las respuestas enumeran palabras clave</translation>
    </message>
    <message>
        <source>Answers miss the question</source>
        <translation>Las respuestas no atinan con la pregunta</translation>
    </message>
    <message>
        <source>Repeats an answer</source>
        <translation>Repite una respuesta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Platform administrator</source>
        <translation>Administrador de plataforma</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Reclutador</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Console</name>
    <message>
        <source>&amp;Work somewhere else …</source>
        <translation>&amp;Trabajar en otro lugar …</translation>
    </message>
    <message>
        <source>The server on this computer ended by itself. It is being started again.</source>
        <translation>El servidor de este equipo terminó por sí solo. Se está arrancando de nuevo.</translation>
    </message>
    <message>
        <source>The server on this computer runs again.</source>
        <translation>El servidor de este equipo está de nuevo en marcha.</translation>
    </message>
    <message>
        <source>The server on this computer can&apos;t be started again.</source>
        <translation>El servidor de este equipo no se puede arrancar de nuevo.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>¿Qué puedo hacer?</translation>
    </message>
    <message>
        <source>The server on this computer takes long to end. It may be finishing some work.</source>
        <translation>El servidor de este equipo tarda en terminar. Puede que esté acabando algún trabajo.</translation>
    </message>
    <message>
        <source>&amp;Let it run on</source>
        <translation>&amp;Dejarlo en marcha</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferencias …</translation>
    </message>
    <message>
        <source>&amp;Change password …</source>
        <translation>Ca&amp;mbiar la contraseña …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Su contraseña está cambiada. Sus otras sesiones han terminado.</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Notifier</name>
    <message>
        <source>Waiting for your decision: %1</source>
        <translation>A la espera de su decisión: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Events that don&apos;t arrive: %1</source>
        <translation>Eventos que no llegan: %1</translation>
    </message>
</context>
<context>
    <name>candor::desktop::Tray</name>
    <message>
        <source>&amp;Open Candor</source>
        <translation>&amp;Abrir Candor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Candor: nothing waits for you</source>
        <translation>Candor: nada le espera</translation>
    </message>
    <message>
        <source>Candor: %1 waiting for you</source>
        <translation>Candor: %1 en espera</translation>
    </message>
</context>
<context>
    <name>candor::frame::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;cciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Connected to %1, updates every 10 s</source>
        <translation>Conectado a %1, se actualiza cada 10 s</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>%1 – Candor</source>
        <translation>%1 – Candor</translation>
    </message>
    <message>
        <source>%1 – %2 – Candor</source>
        <translation>%1 – %2 – Candor</translation>
    </message>
    <message>
        <source>Decisions haven&apos;t left yet</source>
        <translation>Hay decisiones que aún no han salido</translation>
    </message>
    <message>
        <source>Some of your decisions haven&apos;t reached the server yet. Send them before Candor closes?</source>
        <translation>Algunas de sus decisiones aún no han llegado al servidor. ¿Enviarlas antes de que Candor se cierre?</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>&amp;Encontrar algo …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las te&amp;clas</translation>
    </message>
    <message>
        <source>What you had decided there and hadn&apos;t left yet isn&apos;t sent.</source>
        <translation>Lo que había decidido allí y aún no había salido no se envía.</translation>
    </message>
    <message>
        <source>Candor closes as soon as the server has answered.</source>
        <translation>Candor se cierra en cuanto el servidor haya respondido.</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>Cerrar y &amp;perderlas</translation>
    </message>
</context>
<context>
    <name>candor::frame::PaletteSearch</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>candor::frame::TroubleLine</name>
    <message>
        <source>%1 can&apos;t be reached since %2. What you see may be old; it comes back by itself.</source>
        <translation>No se puede llegar a %1 desde %2. Lo que ve puede ser antiguo; volverá por sí solo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>What you see may be old. %1</source>
        <translation>Lo que ve puede estar anticuado. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>candor::models::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>candor::parts::Table</name>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The server to sign in at.</source>
        <translation>El servidor en el que iniciar sesión.</translation>
    </message>
    <message>
        <source>Show a demonstration with made-up data on this computer.</source>
        <translation>Mostrar una demostración con datos inventados en este equipo.</translation>
    </message>
    <message>
        <source>Candor&apos;s console: plans and reports wait here for people.</source>
        <translation>La consola de Candor: aquí los planes e informes esperan a las personas.</translation>
    </message>
    <message>
        <source>Begin without a window, where the desktop has a tray.</source>
        <translation>Empezar sin ventana, donde el escritorio tenga bandeja del sistema.</translation>
    </message>
</context>
</TS>
