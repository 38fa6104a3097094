using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class BodyTests(BotUnderTest bot) : IClassFixture<BotUnderTest>
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hallo")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":{\"type\":\"message\"}}")]
    [InlineData("{\"value\":{\"type\":\"message\"}}")]
    [InlineData("{'type':'message'}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"}}")]
    [InlineData("{\"type\":\"message\",}")]
    [InlineData("{\"type\":\"message\"/* */}")]
    [InlineData("{\"type\":\"message\",\"from\":\"iemand\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"gisteren\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        bot.Bot.Clear();

        using var response = await bot.PostAsync(Encoding.UTF8.GetBytes(body), bot.GoodHeader());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(bot.Bot.Seen);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_bad_request()
    {
        using var response = await bot.PostAsync([(byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)':', (byte)'1', (byte)'}'], bot.GoodHeader());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Nesting_without_end_is_a_bad_request()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 50_000)) + string.Concat(Enumerable.Repeat("]", 50_000));
        var body = bot.Message().ToJsonString().TrimEnd('}') + "},\"value\":" + deep + "}";

        using var response = await bot.PostAsync(Encoding.UTF8.GetBytes(body), bot.GoodHeader());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task An_activity_may_be_256_KiB_and_not_a_byte_more(int over, HttpStatusCode expected)
    {
        using var response = await bot.PostAsync(Sized(ActivityBody.MostBytes + over), bot.GoodHeader());

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_counted_all_the_same()
    {
        bot.Bot.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new ByteArrayContent(Sized(ActivityBody.MostBytes + 1)) };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", bot.GoodHeader());

        using var response = await bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(bot.Bot.Seen);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_a_post_is_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), (Uri?)null);

        using var response = await bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_reaches_the_bot()
    {
        bot.Bot.Clear();
        var activity = bot.Message();
        activity["type"] = "somethingNew";

        using var response = await bot.PostAsync(activity, bot.GoodHeader());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("somethingNew", Assert.Single(bot.Bot.Seen).Type);
    }

    private byte[] Sized(int bytes)
    {
        var activity = bot.Message();
        activity["text"] = "";
        activity["text"] = JsonValue.Create(new string('a', bytes - activity.ToJsonString().Length));
        return Encoding.UTF8.GetBytes(activity.ToJsonString());
    }
}
