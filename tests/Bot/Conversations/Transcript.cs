using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Sleutelnet.Bot.Tests.Conversations;

/// <summary>
/// A conversation as text, compared with the approved one beside the test. With the environment variable APPROVE=1 what was said
/// becomes what is approved; the change shows in review.
/// </summary>
internal sealed partial class Transcript(string title)
{
    private readonly StringBuilder text = new($"# {title}\n");

    public void Add(string who, string what)
    {
        text.Append('\n').Append(who).Append(":\n");
        foreach (var line in what.Split('\n'))
            text.Append(line.Length == 0 ? "" : "    ").Append(line.TrimEnd('\r')).Append('\n');
    }

    public override string ToString() => text.ToString();

    public void ShouldBeApproved(string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, name + ".txt");
        var said = Code().Replace(text.ToString(), "ABCD-EFGH");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(path, said);
        Assert.True(File.Exists(path), $"There is no approved transcript {name}.txt. Run the test with APPROVE=1 and read it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), said);
    }

    [GeneratedRegex(@"\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b")]
    private static partial Regex Code();
}
