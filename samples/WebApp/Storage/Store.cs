using CoProduction;
using CoProduction.Coding;
using CoProduction.Json;
using Microsoft.EntityFrameworkCore;

namespace WebApp.Storage;

/// <summary>The database.</summary>
internal sealed class Store(DbContextOptions<Store> options) : DbContext(options)
{
    /// <summary>So many rows are looked after at once: each has a value for every question.</summary>
    private const int MostAtOnce = 500;

    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<VerdictRow> Verdicts => Set<VerdictRow>();

    public DbSet<MadeWithRow> MadeWith => Set<MadeWithRow>();

    /// <summary>Keeps activities, which have ids: all of them, or none.</summary>
    public async Task KeepAsync(IEnumerable<Activity> activities, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        foreach (Activity[] some in activities.Chunk(MostAtOnce))
        {
            Activities.AddRange(some.Select(activity => new ActivityRow { Id = activity.Id!, Activity = activity }));
            foreach (var row in ChangeTracker.Entries<ActivityRow>())
            {
                foreach (Question question in Codebook.Questionnaire.Questions)
                {
                    row.Property(question.Id).CurrentValue = Catalogue.ValueOf(question, row.Entity.Activity.Answers);
                }
            }

            await SaveChangesAsync(cancellationToken);
            ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
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
