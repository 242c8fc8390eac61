using System.Data.Common;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Sql;
using Microsoft.Data.Sqlite;

namespace CoProduction.Reference.Snippets;

internal static class JudgeInADatabase
{
    public static void Run()
    {
        // snippet
        SqlWriter writer = new(SqlDialect.Sqlite, new SqlOptions { Table = "initiatives" });
        Definition[] definitions = [Alford2002.Definition, BrandsenHoningh2016.Definition];

        using DbConnection database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        using DbCommand command = database.CreateCommand();
        command.CommandText = $"""
            {writer.Table(Codebook.Questionnaire)}
            {writer.View(definitions)}
            insert into initiatives (id, users, citizensDeliver) values ('watch', null, 1), ('leaflet', 1, 0);
            select id, alford_2002, brandsen_honingh_2016 from initiatives_verdicts order by id;
            """;
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Console.WriteLine($"{reader.GetString(0)}: {reader.GetString(1)}, {reader.GetString(2)}");
        }
        // end
    }
}
