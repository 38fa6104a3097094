using System.Net;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>What is refused although its token holds.</summary>
public sealed class CallerTests(BotUnderTest bot) : IClassFixture<BotUnderTest>
{
    private const string OtherTenant = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee";

    public static TheoryData<string> HostileServiceUrls =>
    [
        "https://smba.trafficmanager.net@evil.test/teams/",
        "https://user:secret@smba.trafficmanager.net/teams/",
        "https://smba.trafficmanager.net./teams/",
        "https://smba.trafficmanager.net:444/teams/",
        "http://smba.trafficmanager.net/teams/",
        "https://smba.trafficmanager.net.evil.test/teams/",
        "https://evil-smba.trafficmanager.net/teams/",
        "https://emea.smba.trafficmanager.net/teams/",
        "https://smbа.trafficmanager.net/teams/",
        "https://trafficmanager.net/teams/",
        "https://smba.trafficmanager.net/teams/?next=",
        "https://smba.trafficmanager.net/teams/#",
        "https://evil.test/smba.trafficmanager.net/",
        "https://evil.test\\@smba.trafficmanager.net/",
        "https://xn--smb-7cd.trafficmanager.net/teams/",
        "https://smba.trafficmanager.net%2eevil.test/teams/",
        "https://smba.trafficmanager.net%00.evil.test/teams/",
        "https://smba.trafficmanager。net.evil.test/teams/",
        "https://smba.trafficmanager-net.test/teams/",
        "https://[fe80::1]/teams/",
        "https://[fd00::1]/teams/",
        "https://[::ffff:169.254.169.254]/metadata/",
        "https://172.16.0.1/teams/",
        "https://192.168.1.1/teams/",
        "https://0x7f.1/teams/",
        "https://0/teams/",
        "https://169.254.169.254/metadata/",
        "http://169.254.169.254/metadata/",
        "https://10.0.0.4/teams/",
        "https://[::1]/teams/",
        "https://localhost/teams/",
        "http://127.0.0.1:1/teams/",
        "http://2130706433/teams/",
        "ftp://smba.trafficmanager.net/",
        "file:///etc/passwd",
        "//smba.trafficmanager.net/teams/",
        "smba.trafficmanager.net",
        "javascript:alert(1)",
    ];

    [Theory]
    [MemberData(nameof(HostileServiceUrls))]
    public async Task An_activity_that_wants_its_answer_elsewhere_never_reaches_the_bot(string serviceUrl)
    {
        var response = await PostAsync(BotUnderTest.Message(serviceUrl));

        Assert.Equal(Uri.TryCreate(serviceUrl, UriKind.Absolute, out _) ? HttpStatusCode.Forbidden : HttpStatusCode.BadRequest, response);
        AssertNothingHappened();
    }

    [Fact]
    public async Task The_public_connector_is_welcome()
    {
        bot.Bot.Does = (_, _) => Task.CompletedTask;

        Assert.Equal(HttpStatusCode.OK, await PostAsync(BotUnderTest.Message("https://smba.trafficmanager.net/emea/")));
    }

    [Fact]
    public async Task Another_tenant_is_refused()
    {
        var activity = bot.Message();
        activity["conversation"]!["tenantId"] = OtherTenant;
        activity["channelData"]!["tenant"]!["id"] = OtherTenant;

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(activity));
        AssertNothingHappened();
    }

    [Theory]
    [InlineData(OtherTenant, BotUnderTest.TenantId)]
    [InlineData(BotUnderTest.TenantId, OtherTenant)]
    [InlineData("", BotUnderTest.TenantId)]
    public async Task Two_different_tenants_in_one_activity_are_refused(string inConversation, string inChannelData)
    {
        var activity = bot.Message();
        activity["conversation"]!["tenantId"] = inConversation;
        activity["channelData"]!["tenant"]!["id"] = inChannelData;

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(activity));
        AssertNothingHappened();
    }

    [Fact]
    public async Task An_activity_without_a_tenant_is_refused()
    {
        var activity = bot.Message();
        activity["conversation"]!.AsObject().Remove("tenantId");
        activity.Remove("channelData");

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(activity));
        AssertNothingHappened();
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("channelData")]
    public async Task One_of_the_two_places_for_the_tenant_is_enough(string place)
    {
        var activity = bot.Message();
        if (place == "channelData")
        {
            activity["conversation"]!.AsObject().Remove("tenantId");
        }
        else
        {
            activity.Remove("channelData");
        }

        Assert.Equal(HttpStatusCode.OK, await PostAsync(activity));
    }

    [Theory]
    [InlineData("webchat", HttpStatusCode.Unauthorized)]
    [InlineData("emulator", HttpStatusCode.Unauthorized)]
    [InlineData("MSTEAMS", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task A_channel_that_the_key_does_not_speak_for_is_refused(string channelId, HttpStatusCode expected)
    {
        var activity = bot.Message();
        activity["channelId"] = channelId;

        Assert.Equal(expected, await PostAsync(activity));
        AssertNothingHappened();
    }

    [Fact]
    public async Task A_channel_with_a_key_of_its_own_is_refused_too()
    {
        var activity = bot.Message();
        activity["channelId"] = "webchat";
        var jwt = Jwt.Good(bot.ServiceUrl);
        jwt.Header["kid"] = "key-of-another-channel";

        using var response = await bot.PostAsync(activity, "Bearer " + jwt.Signed(bot.Issuer.KeyOf("key-of-another-channel")));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        AssertNothingHappened();
    }

    [Theory]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public async Task An_activity_of_nobody_or_of_nowhere_is_no_activity(string missing)
    {
        var activity = bot.Message();
        activity.Remove(missing);

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(activity));
        AssertNothingHappened();
    }

    [Fact]
    public async Task A_refused_invoke_gets_the_refusal_for_its_status()
    {
        var activity = BotUnderTest.Message("https://evil.test/");
        activity["type"] = "invoke";

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(activity));
    }

    private async Task<HttpStatusCode> PostAsync(JsonObject activity)
    {
        bot.Bot.Clear();
        bot.Connector.Clear();
        var jwt = Jwt.Good(activity["serviceUrl"]?.GetValue<string>() ?? bot.ServiceUrl);
        using var response = await bot.PostAsync(activity, "Bearer " + jwt.Signed(bot.Issuer.KeyOf("key-1")));
        return response.StatusCode;
    }

    private void AssertNothingHappened()
    {
        Assert.Empty(bot.Bot.Seen);
        Assert.Empty(bot.Connector.Calls);
    }
}
