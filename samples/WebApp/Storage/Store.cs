using CoProduction;
using CoProduction.Coding;
using CoProduction.Json;
using Microsoft.EntityFrameworkCore;

namespace WebApp.Storage;

/// <summary>The database.</summary>
internal sealed class Store(DbContextOptions<Store> options) : DbContext(options)
{
    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<VerdictRow> Verdicts => Set<VerdictRow>();

    public DbSet<MadeWithRow> MadeWith => Set<MadeWithRow>();

    /// <summary>Keeps activities, which have ids, once the changes are saved.</summary>
    public void Keep(IEnumerable<Activity> activities)
    {
        foreach (Activity activity in activities)
        {
            var row = Activities.Add(new ActivityRow { Id = activity.Id!, Activity = activity });
            foreach (Question question in Codebook.Questionnaire.Questions)
            {
                row.Property(question.Id).CurrentValue = Catalogue.ValueOf(question, activity.Answers);
            }
        }
    }

    /// <summary>The activities that have a verdict under a definition: found by the database.</summary>
    public IQueryable<ActivityRow> Under(Definition definition, Verdict verdict)
    {
        (string column, string word) = (Catalogue.ColumnOf(definition), Token.Of(verdict));
        return from row in Activities
               join verdicts in Verdicts on row.Id equals verdicts.Id
               where EF.Property<string>(verdicts, column) == word
               select row;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ActivityRow>(row =>
        {
            row.ToTable("activity").HasKey(each => each.Id);
            row.Property(each => each.Id).HasColumnName("id");
            row.Property(each => each.Activity).HasColumnName("content").HasConversion(
                activity => CoProductionJson.Activities.Write(activity, false), text => CoProductionJson.Activities.Read(text));
            foreach (Question question in Codebook.Questionnaire.Questions)
            {
                row.Property(question.IsYesNo ? typeof(bool?) : typeof(string), question.Id);
            }
        });
        modelBuilder.Entity<VerdictRow>(row =>
        {
            row.ToView(Catalogue.View).HasNoKey();
            row.Property(each => each.Id).HasColumnName("id");
            foreach (Definition definition in Catalogue.Definitions) row.Property<string>(Catalogue.ColumnOf(definition));
        });
        modelBuilder.Entity<MadeWithRow>(row =>
        {
            row.ToTable("verdicts_made_with").HasKey(each => each.Subject);
            row.Property(each => each.Subject).HasColumnName("subject");
            row.Property(each => each.Version).HasColumnName("version");
            row.Property(each => each.Hash).HasColumnName("hash");
        });
    }
}
