using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Core.Guide;

/// <summary>Reads the content strictly: an unknown key, a missing value, a duplicate or a dangling id stops the start.</summary>
public static class GuideReader
{
    private const string Prefix = "guide/";

    /// <summary>Reads the content that was built into this library.</summary>
    /// <exception cref="GuideException">The content is not right; the message names the file and the place.</exception>
    public static GuideContent ReadBuiltIn()
    {
        var assembly = typeof(GuideReader).Assembly;
        return Read(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream);
                return (name[Prefix.Length..], reader.ReadToEnd());
            }));
    }

    /// <summary>Reads content from JSON texts.</summary>
    /// <param name="files">File names with their JSON: <c>guide.json</c>, <c>rules*.json</c>, <c>registers.json</c>, <c>tensions.json</c>, <c>migrations.json</c>, <c>moments.json</c>, <c>evaluations.json</c>, and a file per section.</param>
    /// <exception cref="GuideException">The content is not right; the message names the file and the place.</exception>
    public static GuideContent Read(IEnumerable<(string Name, string Json)> files)
    {
        GuideFile? guide = null;
        var parts = new GuideParts();
        foreach (var (name, json) in files)
        {
            if (name == GuideParts.Frame)
                guide = Parse(name, json, GuideJson.Default.GuideFile);
            else if (name == GuideParts.RegistersFile)
                parts.Registers.AddRange(Parse(name, json, GuideJson.Default.RegistersFile).Registers);
            else if (name == GuideParts.TensionsFile)
                parts.Tensions.AddRange(Parse(name, json, GuideJson.Default.TensionsFile).Tensions);
            else if (name == GuideParts.MigrationsFile)
                parts.Migrations.AddRange(Parse(name, json, GuideJson.Default.MigrationsFile).Migrations);
            else if (name == GuideParts.MomentsFile)
                parts.Moments.AddRange(Parse(name, json, GuideJson.Default.MomentsFile).Moments);
            else if (name == GuideParts.EvaluationsFile)
                parts.Evaluations.AddRange(Parse(name, json, GuideJson.Default.EvaluationsFile).Evaluations);
            else if (name.StartsWith("rules", StringComparison.Ordinal))
                parts.Rules.AddRange(Parse(name, json, GuideJson.Default.RulesFile).Rules.Select(rule => (name, rule)));
            else
                parts.Sections.Add((name, Parse(name, json, GuideJson.Default.Section)));
        }

        if (guide is null)
            throw new GuideException(GuideParts.Frame, "$", "the file is missing");

        parts.Phases.AddRange(guide.Phases);
        parts.Tracks.AddRange(guide.Tracks);
        GuideChecks.Run(parts);
        var content = new GuideContent(guide.Version, parts);
        MigrationChecks.Run(content, parts.Migrations);
        return content;
    }

    private static T Parse<T>(string name, string json, JsonTypeInfo<T> type)
    {
        try
        {
            var content = JsonSerializer.Deserialize(json, type) ?? throw new GuideException(name, "$", "the file holds null");
            GuideChecks.RefuseBlanks(name, json);
            return content;
        }
        catch (JsonException exception)
        {
            var place = $"{exception.Path ?? "$"}, line {exception.LineNumber + 1}";
            throw new GuideException(name, place, exception.Message, exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new GuideException(name, "$", exception.Message, exception);
        }
    }
}
