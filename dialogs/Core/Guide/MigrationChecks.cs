using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Guide;

/// <summary>Checks that every change of a question leads somewhere, takes over what it can, and gives no id a second life.</summary>
internal static class MigrationChecks
{
    internal static void Run(GuideContent content, IReadOnlyList<Migration> migrations)
    {
        foreach (var migration in migrations)
        {
            Require(migration.Version > 1 && migration.Version <= content.Version, migration, $"the content has had no change to version {migration.Version}");
            Require(migrations.Count(other => other.Was == migration.Was && other.Version == migration.Version) == 1, migration, "the id changed twice in one version");
            Require(IsChoosing(migration.Kind) == migration.Options.Count > 0, migration, "only a choice had options, and they have to be named");
            Require(migration.To.Select(successor => successor.Question).Distinct().Count() == migration.To.Count, migration, "a question cannot come in its place twice");
        }

        foreach (var migration in migrations)
            RefuseSecondLife(content, migrations, migration);
        foreach (var migration in migrations)
        {
            foreach (var successor in migration.To)
                Check(content, migration, successor);
        }
    }

    // An id that was given up is never used again: old answers under it would be taken for answers to the new question.
    private static void RefuseSecondLife(GuideContent content, IReadOnlyList<Migration> migrations, Migration migration)
    {
        if (migration.To.Any(successor => successor.Question == migration.Was))
            return;
        Require(
            content.Find(migration.Was) is null
                && !migrations.Any(other => (other.Was == migration.Was && other.Version > migration.Version)
                    || (other.Version >= migration.Version && other.To.Any(successor => successor.Question == migration.Was))),
            migration, $"the id was given up in version {migration.Version} and cannot be used again");
    }

    private static void Check(GuideContent content, Migration migration, Successor successor)
    {
        if (content.Migrations.ShapeOf(successor.Question, migration.Version) is not { } shape)
            throw Mistake(migration, $"there is no question '{successor.Question}' in its place");

        var ways = (successor.Options.Count > 0 ? 1 : 0) + (successor.Ranges.Count > 0 ? 1 : 0) + (successor.Afresh ? 1 : 0);
        Require(ways <= 1, migration, $"'{successor.Question}' takes over options, ranges or nothing: one of these");
        if (successor.Options.Count > 0)
        {
            foreach (var (from, to) in successor.Options)
            {
                Require(migration.Former.Choices.Any(option => option.Id == from), migration, $"it had no option '{from}'");
                Require(shape.Choices.Any(option => option.Id == to), migration, $"'{successor.Question}' has no option '{to}'");
            }
        }
        else if (successor.Ranges.Count > 0)
        {
            Require(migration.Kind is QuestionKind.Number or QuestionKind.Scale, migration, "only numbers have ranges");
            foreach (var (index, range) in successor.Ranges.Index())
            {
                Require(shape.Choices.Any(option => option.Id == range.Option), migration, $"'{successor.Question}' has no option '{range.Option}'");
                Require(!(range.AtLeast > range.AtMost), migration, $"the range of '{range.Option}' is empty");
                Require(!successor.Ranges.Take(index).Any(range.Overlaps), migration, $"the range of '{range.Option}' overlaps another");
            }
        }
        else if (!successor.Afresh)
        {
            Require(
                Conversion.IsPossible(migration.Former, shape), migration,
                $"'{successor.Question}' cannot take over these answers as they are: name the options or ranges, or ask it afresh");
        }
    }

    private static bool IsChoosing(QuestionKind kind) => kind is QuestionKind.Choice or QuestionKind.Choices;

    private static void Require(bool holds, Migration migration, string problem)
    {
        if (!holds)
            throw Mistake(migration, problem);
    }

    private static GuideException Mistake(Migration migration, string problem) =>
        new(GuideParts.MigrationsFile, $"{migration.Was} in version {migration.Version}", problem);
}
