// Whether the log-in opens the server. A new server has one user, neo4j: it gets the name asked for.
const FIRST_USER = 'neo4j';

const tryLogin = async (neo4j, uri, {user, password}, work) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await work(driver);
    return true;
  } catch (error) {
    if (error.code === 'Neo.ClientError.Security.Unauthorized') {
      return false;
    }
    throw error;
  } finally {
    await driver.close();
  }
};

/** False when the data has another log-in. */
export const opens = async (uri, login) => {
  const {default: neo4j} = await import('neo4j-driver');
  if (await tryLogin(neo4j, uri, login, driver => driver.getServerInfo())) {
    return true;
  }
  return (
    login.user !== FIRST_USER &&
    (await tryLogin(neo4j, uri, {...login, user: FIRST_USER}, driver =>
      driver.executeQuery(
        'RENAME USER $from TO $to',
        {from: FIRST_USER, to: login.user},
        {database: 'system'},
      ),
    ))
  );
};
