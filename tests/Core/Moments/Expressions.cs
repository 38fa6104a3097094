using System.Globalization;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Tests.Guide;
using Sleutelnet.Core.Understanding;
using Xunit.Abstractions;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>Hand-made sets of what people type for when. The second was written after the reader and without looking at it.</summary>
public sealed class Expressions(ITestOutputHelper output)
{
    private const double Enough = 0.97;

    [Theory]
    [InlineData("expressions.txt", 200)]
    [InlineData("expressions-later.txt", 80)]
    public void Nearly_every_expression_is_read_as_it_is_meant(string file, int fewest)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests/Core/Moments", file)).Where(line => line.Length > 0 && line[0] != '#')];
        string[] misses = [.. lines.Select(Miss).OfType<string>()];
        foreach (var miss in misses)
            output.WriteLine(miss);
        output.WriteLine($"{lines.Length - misses.Length} of {lines.Length}");
        Assert.True(lines.Length >= fewest);
        Assert.True(lines.Length - misses.Length >= Enough * lines.Length, string.Join('\n', misses));
    }

    private static string? Miss(string line)
    {
        var columns = line.Split('|').Select(column => column.Trim()).ToArray();
        var reading = MomentReader.Read(columns[0], Instant(columns[1] == "" ? "2026-10-06 09:30" : columns[1]));
        var right = Written(reading) == columns[2] && (columns.Length < 4 || reading.Rest == columns[3]);
        return right ? null : $"{columns[0]} | {columns[1]} | {Written(reading)} | {reading.Rest}   <- {columns[2]} | {(columns.Length < 4 ? "" : columns[3])}";
    }

    private static string Written(WhenReading reading) => reading switch
    {
        WhenRead { Schedule: var schedule } => Written(schedule),
        WhenAmbiguous { Candidates: var candidates } => $"ambiguous: {string.Join("; ", candidates.Select(Written))}",
        WhenPast => "past",
        WhenUnclear { Problem: var problem } => problem switch
        {
            WhenProblem.NothingRead => "nothing",
            WhenProblem.NoSuchDate => "no such date",
            WhenProblem.NoSuchTime => "no such time",
            WhenProblem.TooFar => "too far",
            WhenProblem.TooOften => "too often",
            WhenProblem.HasEnd => "has end",
            _ => "vague",
        },
        _ => "?",
    };

    private static string Written(Schedule schedule) => string.Create(CultureInfo.InvariantCulture, $"{schedule.Start:yyyy-MM-dd} {schedule.Time:HH\\:mm} {schedule.Rhythm}");

    private static DateTimeOffset Instant(string local)
    {
        var at = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return DutchTime.Instant(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
