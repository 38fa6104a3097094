using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Manifest;

/// <summary>What the build made of manifest/: the zip that an administrator uploads.</summary>
public sealed class The_Teams_app : IDisposable
{
    private readonly ZipArchive _zip = ZipFile.OpenRead(Path.Combine(NodeTools.Repository, "manifest", "bin", "sleutelnet.zip"));

    [Fact]
    public void Holds_the_manifest_and_two_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png"], _zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Follows_the_newest_official_schema()
    {
        await NodeTools.ModulesAsync();
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, Bytes("manifest.json"));
        var script = Path.Combine(NodeTools.Repository, "tests", "Bot", "Manifest", "validate.mjs");

        var node = (await NodeTools.RuntimeAsync()).Node;
        using var process = Process.Start(
            new ProcessStartInfo(node, [script, NodeTools.Folder.Root, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var faults = process.StandardError.ReadToEndAsync();
        var version = await process.StandardOutput.ReadToEndAsync();
        File.Delete(file);

        Assert.Equal("", await faults);
        Assert.Equal("v" + (string?)Manifest()["manifestVersion"], version.Trim());
    }

    [Fact]
    public void Has_no_placeholder_left()
    {
        var text = System.Text.Encoding.UTF8.GetString(Bytes("manifest.json"));

        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.True(Guid.TryParse((string?)Manifest()["id"], out _));
    }

    [Fact]
    public void Speaks_Dutch_and_asks_for_little()
    {
        var manifest = Manifest();
        var bot = manifest["bots"]![0]!;

        Assert.Equal("nl-nl", (string?)manifest["localizationInfo"]!["defaultLanguageTag"]);
        Assert.All(["short", "full"], length => Assert.DoesNotContain('\'', (string)manifest["description"]![length]!));
        Assert.Equal(["personal"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.False((bool)bot["supportsFiles"]!);
        Assert.All(["permissions", "devicePermissions", "authorization", "webApplicationInfo"], right => Assert.Null(manifest[right]));
        Assert.Single(manifest["validDomains"]!.AsArray());
    }

    // Teams shows at most ten commands of a list, and cuts off longer titles and descriptions.
    [Fact]
    public void Lists_commands_that_fit_on_the_screen()
    {
        var commands = Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

        Assert.InRange(commands.Count, 1, 10);
        Assert.All(commands, command => Assert.InRange(((string)command!["title"]!).Length, 1, 32));
        Assert.All(commands, command => Assert.InRange(((string)command!["description"]!).Length, 1, 128));
    }

    [Fact]
    public void Has_a_colour_icon_without_holes()
    {
        var icon = Png.Read(Bytes("color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Colours, pixel => Assert.Equal(byte.MaxValue, pixel.Alpha));
        Assert.True(icon.Colours.Distinct().Count() > 2);
    }

    [Fact]
    public void Has_an_outline_of_white_on_nothing()
    {
        var icon = Png.Read(Bytes("outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Colours.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(icon.Colours, pixel => pixel.Alpha == 0);
        Assert.Contains(icon.Colours, pixel => pixel.Alpha == byte.MaxValue);
    }

    public void Dispose() => _zip.Dispose();

    private JsonNode Manifest() => JsonNode.Parse(Bytes("manifest.json"))!;

    private byte[] Bytes(string name)
    {
        using var content = _zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
