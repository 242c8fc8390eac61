using System.Data.Common;
using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Data.Sqlite;

namespace CoProduction.Reference.Snippets;

internal static class StoreVerdicts
{
    public static void Run()
    {
        // snippet
        Classifier classifier = new([Alford2002.Clients, BrandsenHoningh2016.Definition]);
        Activity[] activities =
        [
            new("Neighbours patrol their street") { Id = "watch", Residents = true, CitizensDeliver = true },
            new("Patients are told how to exercise") { Id = "leaflet", Users = true, CitizensDeliver = false },
        ];

        using DbConnection database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        using DbCommand create = database.CreateCommand();
        create.CommandText = """
            create table verdict (
                activity text not null, definition text not null, revision integer not null, hash text not null, verdict text not null,
                library text not null, primary key (activity, definition))
            """;
        create.ExecuteNonQuery();

        using DbTransaction transaction = database.BeginTransaction();
        using DbCommand insert = database.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "insert into verdict values ($activity, $definition, $revision, $hash, $verdict, $library)";
        string[] names = ["$activity", "$definition", "$revision", "$hash", "$verdict", "$library"];
        foreach (string name in names)
        {
            DbParameter parameter = insert.CreateParameter();
            parameter.ParameterName = name;
            insert.Parameters.Add(parameter);
        }

        foreach (Activity activity in activities)
        {
            ClassificationRecord result = ClassificationRecord.From(classifier.Classify(activity));
            foreach ((string definition, Verdict verdict) in result.Verdicts)
            {
                DefinitionVersion version = result.MadeWith!.Definitions[definition];
                object[] row = [activity.Id!, definition, version.Revision, version.Hash, Token.Of(verdict), result.MadeWith.Library];
                for (int column = 0; column < row.Length; column++)
                {
                    insert.Parameters[column].Value = row[column];
                }

                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();

        using DbCommand select = database.CreateCommand();
        select.CommandText = "select activity, definition, revision, verdict from verdict order by activity, definition";
        using DbDataReader reader = select.ExecuteReader();
        while (reader.Read())
        {
            _ = Token.TryParse(reader.GetString(3), out Verdict verdict);
            Console.WriteLine($"{reader.GetString(0)} {reader.GetString(1)} (revision {reader.GetInt32(2)}): {verdict}");
        }

        // end
    }
}
