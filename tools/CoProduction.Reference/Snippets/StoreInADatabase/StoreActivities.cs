using System.Data.Common;
using CoProduction.Json;
using Microsoft.Data.Sqlite;

namespace CoProduction.Reference.Snippets;

internal static class StoreActivities
{
    public static void Run()
    {
        // snippet
        Func<Activity, string> toColumn = activity => CoProductionJson.Activities.Write(activity);
        Func<string, Activity> fromColumn = CoProductionJson.Activities.Read;

        using DbConnection database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        using DbCommand command = database.CreateCommand();
        command.CommandText = """
            create table activity (id text primary key, content text not null);
            insert into activity values ('watch', $content);
            select content from activity where id = 'watch';
            """;
        DbParameter content = command.CreateParameter();
        (content.ParameterName, content.Value) = ("$content", toColumn(new Activity("Neighbours patrol their street") { Id = "watch", Residents = true }));
        command.Parameters.Add(content);

        string stored = (string)command.ExecuteScalar()!;
        Console.WriteLine(stored);
        Console.WriteLine(fromColumn(stored).Residents);
        // end
    }
}
