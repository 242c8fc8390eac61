using System.Text;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class ReadSheet
{
    public static void Run()
    {
        // snippet
        using Stream sheet = new MemoryStream(Encoding.UTF8.GetBytes("""
            id;title;citizensDeliver;voluntariness;budget
            bus;Parents walk with pupils;yes;voluntary|partlyVoluntary;3,5
            litter;Neighbours pick up litter;Yes;voluntary;
            tax;Citizens pay taxes;?cannotTell;compelled;
            """));
        foreach (Located<Activity> row in CoProductionTables.Activities.Validating().ReadMany(sheet))
        {
            Console.WriteLine(row.IsRead ? $"{row.Value}: {row.Value.Answers}; own fields: {row.Value.Extra}" : string.Join('\n', row.Problems));
        }

        // end
    }
}
