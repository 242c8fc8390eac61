namespace CoProduction.WebApp.Tests;

/// <summary>The same against a PostgreSQL; .ci/web-app leaves them out where there is none.</summary>
public sealed class PostgreSqlTests() : WebAppTests(Database.PostgreSql);
