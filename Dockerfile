# Builds the program, then copies it alone into a small image.
FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/guidepost --create-home guidepost
COPY --from=build /src/target/release/guidepost /usr/local/bin/guidepost
USER guidepost
WORKDIR /var/lib/guidepost
VOLUME /var/lib/guidepost
ENV GUIDEPOST_ENV=production LISTEN=0.0.0.0:8080 DATA_DIR=/var/lib/guidepost
EXPOSE 8080
# The image has no program that speaks HTTP; its shell can.
HEALTHCHECK --interval=30s --timeout=5s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["guidepost"]
CMD ["serve"]
