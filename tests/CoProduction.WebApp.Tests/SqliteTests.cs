namespace CoProduction.WebApp.Tests;

public sealed class SqliteTests() : WebAppTests(Database.Sqlite);
